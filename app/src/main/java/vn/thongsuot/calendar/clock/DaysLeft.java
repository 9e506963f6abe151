package vn.thongsuot.calendar.clock;

import java.time.LocalDate;
import vn.thongsuot.calendar.WorkingCalendar;

/** How many working days are left until a due day (Vietnamese: số ngày làm việc còn lại). */
public final class DaysLeft {

    /** Longest span that is counted day by day; longer ones are told as this many days. */
    private static final int FAR = 800;

    private DaysLeft() {}

    /** Working days after today until the due day; negative when it has passed, at least one day late. */
    public static int until(WorkingCalendar calendar, LocalDate today, LocalDate due) {
        return due.isBefore(today) ? -Math.max(1, between(calendar, due, today)) : between(calendar, today, due);
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
