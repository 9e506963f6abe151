package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.DaysLeft;

/** Days of tasks, in working days of the unit in charge (Vietnamese: số ngày làm việc còn lại). */
@Component
public class TaskDays {

    private final WorkingCalendars calendars;

    TaskDays(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Working days after today until the due day; negative when it has passed, at least one day late. */
    public int left(UUID authorityId, UUID unitId, LocalDate today, LocalDate due) {
        return DaysLeft.until(calendars.forUnit(authorityId, unitId), today, due);
    }

    /** The first working day after a day; days off count as those of the whole authority, so that a list and its count agree. */
    public LocalDate next(UUID authorityId, LocalDate day) {
        return calendars
                .forUnit(authorityId, authorityId)
                .findNextWorkingDay(day)
                .orElseGet(() -> day.plusDays(1));
    }

    /** The working day that lies so many working days before a day. */
    LocalDate before(UUID authorityId, UUID unitId, LocalDate day, int workingDays) {
        WorkingCalendar calendar = calendars.forUnit(authorityId, unitId);
        LocalDate before = day;
        for (int i = 0; i < workingDays; i++) {
            before = calendar.previousWorkingDay(before);
        }
        return before;
    }
}
