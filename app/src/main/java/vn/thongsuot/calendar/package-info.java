/**
 * Working time and counter hours (Vietnamese: lịch làm việc).
 *
 * <p><b>Owns</b>: the plain week, days that differ from it, which years are confirmed, and in {@code clock} how limits are
 * counted, in {@code changes} the decisions by which days change. <b>Does not own</b>: the limits and pauses of a case (the module that owns the case).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: days off are data with their source; see each row. <b>Start reading at</b>:
 * {@link vn.thongsuot.calendar.WorkingCalendar}, {@link vn.thongsuot.calendar.clock.LegalClock}.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "exports",
            "identity",
            "platform",
            "platform :: api",
            "organisation",
            "organisation :: spi"
        })
@NullMarked
package vn.thongsuot.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
