/**
 * What procedures cost (Vietnamese: mức thu phí, lệ phí; miễn, giảm): lines by case with their days, resolutions that reduce them,
 * and the sum of a case. Start reading at {@link vn.thongsuot.procedures.fees.FeeAssessment}.
 */
@NamedInterface("fees")
@NullMarked
package vn.thongsuot.procedures.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
