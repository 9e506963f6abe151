/**
 * Plans that lower units owe under an issued plan (Vietnamese: nghĩa vụ ban hành kế hoạch): due days, reminders, who is late.
 *
 * <p>Start reading at {@link vn.thongsuot.programme.duties.PlanDuties}.
 */
@NullMarked
package vn.thongsuot.programme.duties;

import org.jspecify.annotations.NullMarked;
