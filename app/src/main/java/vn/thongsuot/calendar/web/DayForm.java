package vn.thongsuot.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.CalendarCsv;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** Reads the days of a decision: a stretch with one kind, and lines of CSV as they are exported. */
final class DayForm {

    private static final String PLAIN = "plain";
    private static final int LONGEST = 60;

    private DayForm() {}

    /** @throws DomainException CAL-001 without a day, CAL-002 for hours or lines that cannot be read, CAL-006 for a long stretch */
    static List<CalendarChange.Day> days(TypedForm form, String plainName) {
        Map<LocalDate, CalendarChange.Day> days = new TreeMap<>();
        csv(form.text("csv")).forEach(day -> days.put(day.day(), day));
        if (!form.text("from").isEmpty()) {
            LocalDate from = form.requireDay("from");
            LocalDate to = form.has("to") ? form.requireDay("to") : from;
            if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
                throw new DomainException("CAL-006", DomainException.Kind.INVALID, "stretch of days", LONGEST);
            }
            String word = form.text("kind").toLowerCase(Locale.ROOT);
            SpecialDay.Kind kind = word.equals(PLAIN) ? null : form.requireWord("kind", SpecialDay.Kind::of);
            String name = form.text("name").isEmpty() ? plainName : form.text("name");
            List<Hours> hours = hours(kind, form.text("hours"));
            from.datesUntil(to.plusDays(1))
                    .forEach(day ->
                            days.put(day, new CalendarChange.Day(day, kind, LocalizedText.of(name), hours, null)));
        }
        return new ArrayList<>(days.values());
    }

    private static List<Hours> hours(SpecialDay.@Nullable Kind kind, String written) {
        if (kind != SpecialDay.Kind.WORKED && kind != SpecialDay.Kind.HALF) {
            return List.of();
        }
        if (written.isEmpty()) {
            return kind == SpecialDay.Kind.WORKED
                    ? CalendarCsv.USUAL_HOURS
                    : List.of(CalendarCsv.USUAL_HOURS.getFirst());
        }
        try {
            return Hours.parse(written);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new DomainException("CAL-002", DomainException.Kind.INVALID, "hours cannot be read");
        }
    }

    private static List<CalendarChange.Day> csv(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return DayLines.read(text).stream()
                .map(day -> new CalendarChange.Day(day.day(), day.kind(), day.name(), day.hours(), null))
                .toList();
    }
}
