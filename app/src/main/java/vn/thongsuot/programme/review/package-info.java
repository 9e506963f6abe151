/**
 * The reading of a plan in review (Vietnamese: rà soát bản đọc kế hoạch): rows that were read, what a person decides about
 * each, what is learned from it, and the plan that is made of the accepted ones.
 *
 * <p>Start reading at {@link vn.thongsuot.programme.review.Readings}.
 */
@NamedInterface("review")
@NullMarked
package vn.thongsuot.programme.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
