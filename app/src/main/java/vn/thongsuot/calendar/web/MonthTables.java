package vn.thongsuot.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.platform.Ui;

/** Lays a month out in weeks from Monday to Sunday. */
final class MonthTables {

    private static final CalendarPage.Cell NONE = new CalendarPage.Cell(null, "none", "", "", false);

    private final Ui ui;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    MonthTables(Ui ui, WorkingCalendar calendar, LocalDate today) {
        this.ui = ui;
        this.calendar = calendar;
        this.today = today;
    }

    CalendarPage.Month month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        List<CalendarPage.Cell> cells = new ArrayList<>();
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            cells.add(NONE);
        }
        int working = 0;
        for (LocalDate day = first; day.getMonthValue() == month; day = day.plusDays(1)) {
            cells.add(cell(day));
            working += calendar.isWorkingDay(day) ? 1 : 0;
        }
        while (cells.size() % 7 != 0) {
            cells.add(NONE);
        }
        return new CalendarPage.Month(month, ui.t("calendar.month", String.valueOf(month)), working, weeks(cells));
    }

    private static List<List<CalendarPage.Cell>> weeks(List<CalendarPage.Cell> cells) {
        List<List<CalendarPage.Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 7) {
            weeks.add(List.copyOf(cells.subList(i, i + 7)));
        }
        return weeks;
    }

    private CalendarPage.Cell cell(LocalDate day) {
        Optional<SpecialDay> special = calendar.findSpecialDay(day);
        boolean free = !calendar.isWorkingDay(day);
        String mark = special.map(found -> ui.t("calendar.mark." + found.kind().key()))
                .orElse(SpecialDays.isFixedHoliday(calendar, day) ? ui.t("calendar.mark.holiday") : "");
        String reason = special.map(found -> ui.text(found.name())).orElse(free ? ui.t("calendar.free") : "");
        return new CalendarPage.Cell(day.getDayOfMonth(), look(free, mark), mark, reason, day.equals(today));
    }

    private static String look(boolean free, String mark) {
        if (free) {
            return mark.isEmpty() ? "off" : "hol";
        }
        return mark.isEmpty() ? "" : "run";
    }
}
