package vn.thongsuot.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.CalendarBook;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.platform.Ui;

/** Lists the days of a year that differ from the plain week, with reason and source. */
final class SpecialDays {

    private final Ui ui;
    private final WorkingCalendar calendar;
    private final String source;
    private final Map<LocalDate, CalendarBook.Source> decisions;

    /** @param source of the days that no decision brought */
    SpecialDays(Ui ui, WorkingCalendar calendar, String source, Map<LocalDate, CalendarBook.Source> decisions) {
        this.ui = ui;
        this.calendar = calendar;
        this.source = source;
        this.decisions = decisions;
    }

    List<CalendarPage.Special> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(this::special)
                .toList();
    }

    /** A weekday that is free in a year whose days off are not known. */
    static boolean isFixedHoliday(WorkingCalendar calendar, LocalDate day) {
        return !calendar.isConfirmed(day.getYear())
                && calendar.findSpecialDay(day).isEmpty()
                && day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && !calendar.isWorkingDay(day);
    }

    static List<String> hours(List<Hours> hours) {
        return hours.stream()
                .map(stretch -> stretch.opens() + "–" + stretch.closes())
                .toList();
    }

    private Stream<CalendarPage.Special> special(LocalDate day) {
        if (isFixedHoliday(calendar, day)) {
            return Stream.of(
                    row(day, "holiday", ui.t("calendar.fixed"), List.of(), ui.t("calendar.source.fixed"), null, false));
        }
        return calendar
                .findSpecialDay(day)
                .map(found -> {
                    CalendarBook.Source decision = decisions.get(day);
                    return row(
                            day,
                            found.kind().key(),
                            ui.text(found.name()),
                            found.hours(),
                            decision == null ? source : decision.number(),
                            decision == null ? null : "/desk/calendar/changes/" + decision.changeId(),
                            found.confirmed());
                })
                .stream();
    }

    private CalendarPage.Special row(
            LocalDate day,
            String kind,
            String reason,
            List<Hours> hours,
            String from,
            @Nullable String href,
            boolean checked) {
        return new CalendarPage.Special(
                ui.dateLong(day),
                ui.t("calendar.kind." + kind),
                kind.equals(SpecialDay.Kind.WORKED.key()) ? "govuk-tag--blue" : "",
                reason,
                hours(hours),
                from,
                href,
                checked);
    }
}
