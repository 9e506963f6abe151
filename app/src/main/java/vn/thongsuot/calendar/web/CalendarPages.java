package vn.thongsuot.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.CalendarBook;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Makes the page of a year. */
@Component
class CalendarPages {

    private final WorkingCalendars calendars;
    private final CalendarBook book;
    private final UnitDirectory units;

    CalendarPages(WorkingCalendars calendars, CalendarBook book, UnitDirectory units) {
        this.calendars = calendars;
        this.book = book;
        this.units = units;
    }

    CalendarPage of(Ui ui, UnitView unit, int year, LocalDate today) {
        WorkingCalendar calendar = calendars.forUnit(unit.authorityId(), unit.id());
        MonthTables tables = new MonthTables(ui, calendar, today);
        String source = book.findSource(unit.authorityId(), year).orElse(ui.t("calendar.source.none"));
        List<CalendarPage.Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> tables.month(year, month))
                .toList();
        return new CalendarPage(
                ui,
                year,
                ui.text(unit.name()),
                calendar.isConfirmed(year),
                source,
                months.stream().mapToInt(CalendarPage.Month::workingDays).sum(),
                href(unit.id(), year - 1),
                href(unit.id(), year + 1),
                "/desk/calendar/days.csv?year=" + year + "&unit=" + unit.id(),
                choices(ui, unit, today),
                months,
                new SpecialDays(ui, calendar, source, book.listSources(unit.authorityId(), unit.id(), year)).of(year),
                week(ui, unit));
    }

    private List<CalendarPage.Weekday> week(Ui ui, UnitView unit) {
        Map<DayOfWeek, List<Hours>> working = book.listWorkingHours(unit.authorityId(), unit.id());
        Map<DayOfWeek, List<Hours>> counter = book.listCounterHours(unit.authorityId(), unit.id());
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new CalendarPage.Weekday(
                        ui.t("weekday." + day.getValue()),
                        SpecialDays.hours(working.getOrDefault(day, List.of())),
                        SpecialDays.hours(counter.getOrDefault(day, List.of()))))
                .toList();
    }

    private List<Choice> choices(Ui ui, UnitView shown, LocalDate today) {
        return units.listSubtree(shown.authorityId(), today).stream()
                .filter(unit -> unit.isAgency() || unit.id().equals(shown.id()))
                .sorted(Comparator.comparing(UnitView::code))
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(shown.id())))
                .toList();
    }

    private static String href(UUID unit, int year) {
        return "/desk/calendar?year=" + year + "&unit=" + unit;
    }
}
