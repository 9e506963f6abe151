package vn.thongsuot.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.platform.api.Allowed;

/**
 * A day of a unit's calendar, as machines read it.
 *
 * @param hours working time, such as {@code 07:30-11:30}; empty on a free day
 * @param kind why it differs from the plain week; null where it does not
 * @param provisional whether the days off of its year are not known yet
 */
record CalendarDayJson(
        LocalDate day,
        boolean working,
        List<String> hours,
        @Allowed(of = SpecialDay.Kind.class) @Nullable String kind,
        boolean provisional) {

    static CalendarDayJson of(WorkingCalendar calendar, LocalDate day) {
        List<String> hours = calendar.hours(day).stream()
                .map(stretch -> stretch.opens() + "-" + stretch.closes())
                .toList();
        return new CalendarDayJson(
                day,
                !hours.isEmpty(),
                hours,
                calendar.findSpecialDay(day)
                        .map(special -> special.kind().key())
                        .orElse(null),
                !calendar.isConfirmed(day.getYear()));
    }
}
