/**
 * Steering (Vietnamese: chỉ đạo, điều hành cải cách hành chính): bodies and members in time, meetings whose conclusions become
 * tasks, dialogues with citizens, difficulties reported upwards. The plans' rules R4 and R24 stand behind it.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.programme.steering.Dialogues}.
 */
@NamedInterface("steering")
@NullMarked
package vn.thongsuot.programme.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
