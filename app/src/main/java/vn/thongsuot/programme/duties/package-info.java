/**
 * Plans that lower units owe under an issued plan (Vietnamese: nghĩa vụ ban hành kế hoạch): due days, reminders, who is late.
 *
 * <p>Start reading at {@link vn.thongsuot.programme.duties.PlanDuties}.
 */
@NamedInterface("duties")
@NullMarked
package vn.thongsuot.programme.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
