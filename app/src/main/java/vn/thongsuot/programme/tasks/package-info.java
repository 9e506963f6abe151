/**
 * Tasks (Vietnamese: nhiệm vụ): who does what, with which product, until when, for whom; from draft to closure, with
 * reminders and the monthly publication of results. The plans' rule R22 stands behind it.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.programme.tasks.TaskTransitions}.
 */
@NamedInterface("tasks")
@NullMarked
package vn.thongsuot.programme.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
