/**
 * Findings (Vietnamese: tồn tại, hạn chế qua kiểm tra): each has an owner and a day, and within the year it is remedied or laid
 * before who can remedy it; the plans' rule R7.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.inspections.findings.FindingTransitions}.
 */
@NamedInterface("findings")
@NullMarked
package vn.thongsuot.inspections.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
