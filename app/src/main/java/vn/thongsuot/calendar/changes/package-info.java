/** Decisions that change days: draft, dry run over open cases, application and counting again (Vietnamese: thay đổi lịch làm việc). */
@NamedInterface("changes")
@NullMarked
package vn.thongsuot.calendar.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
