/**
 * Reviews of procedures and proposals to simplify them, with the cost of following them before and after (Vietnamese: rà soát, đơn
 * giản hóa thủ tục hành chính).
 */
@NamedInterface("reviews")
@NullMarked
package vn.thongsuot.procedures.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
