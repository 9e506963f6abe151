package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.OfficeDays;

/** Days with working time, and days without it on which counters are open by the week (Vietnamese: ngày làm việc, thứ Bảy trực tiếp nhận). */
@Component
class WorkedDays implements OfficeDays {

    private final WorkingCalendars calendars;
    private final PlainWeeks weeks;

    WorkedDays(WorkingCalendars calendars, PlainWeeks weeks) {
        this.calendars = calendars;
        this.weeks = weeks;
    }

    @Override
    public boolean isWorked(UUID authorityId, UUID unitId, LocalDate day) {
        WorkingCalendar calendar = calendars.forUnit(authorityId, unitId);
        return calendar.isWorkingDay(day)
                || !isTakenOff(calendar, day)
                        && weeks.counter(authorityId, unitId, day).containsKey(day.getDayOfWeek());
    }

    /** Free for a reason of its own and not by the week; counters are shut then, too. */
    private static boolean isTakenOff(WorkingCalendar calendar, LocalDate day) {
        return calendar.findSpecialDay(day).isPresent()
                || !calendar.isConfirmed(day.getYear())
                        && WorkingCalendar.fixedHolidays(day.getYear()).contains(day);
    }
}
