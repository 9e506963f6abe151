/**
 * Initiatives and good models, and reform results as input to emulation (Vietnamese: sáng kiến, mô hình, cách làm hay; kết quả cải
 * cách làm căn cứ thi đua). The plans' rule R17 stands behind it.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.scoring.emulation.InitiativeTransitions}.
 */
@NamedInterface("emulation")
@NullMarked
package vn.thongsuot.scoring.emulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
