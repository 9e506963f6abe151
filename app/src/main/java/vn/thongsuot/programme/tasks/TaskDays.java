package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;

/** Days of tasks, in working days of the unit in charge (Vietnamese: số ngày làm việc còn lại). */
@Component
public class TaskDays {

    /** Longest span that is counted day by day; longer ones are told as this many working days. */
    private static final int FAR = 800;

    private final WorkingCalendars calendars;

    TaskDays(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Working days after today until the due day; negative when it has passed, at least one day late. */
    public int left(UUID authorityId, UUID unitId, LocalDate today, LocalDate due) {
        WorkingCalendar calendar = calendars.forUnit(authorityId, unitId);
        if (due.isBefore(today)) {
            return -Math.max(1, between(calendar, due, today));
        }
        return between(calendar, today, due);
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

    private static int between(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        LocalDate first = from.plusDays(1);
        LocalDate end = to.plusDays(1);
        LocalDate far = first.plusDays(FAR);
        return (int) first.datesUntil(end.isAfter(far) ? far : end)
                .filter(calendar::isWorkingDay)
                .count();
    }
}
