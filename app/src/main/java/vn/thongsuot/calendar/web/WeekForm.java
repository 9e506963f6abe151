package vn.thongsuot.calendar.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.WeekChange;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.shared.DomainException;

/** Reads the hours of a week from its form: a line for each weekday, an empty one is free. */
final class WeekForm {

    private WeekForm() {}

    /** @throws DomainException CAL-002 for hours that cannot be read or overlap, PLA-010, PLA-011 without purpose or day */
    static WeekChange read(TypedForm form) {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String written = form.text(WeekPage.field(day));
            if (!written.isEmpty()) {
                hours.put(day, parse(written));
            }
        }
        return new WeekChange(
                form.id("unit").orElse(null),
                form.requireWord("purpose", WeekForm::purpose),
                form.requireDay("from"),
                hours);
    }

    static List<Hours> parse(String written) {
        try {
            List<Hours> hours = Hours.parse(written);
            for (int i = 1; i < hours.size(); i++) {
                if (hours.get(i).opens().isBefore(hours.get(i - 1).closes())) {
                    throw unreadable();
                }
            }
            return hours;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable();
        }
    }

    private static String purpose(String word) {
        if (!word.equals(WeekChange.WORKING) && !word.equals(WeekChange.COUNTER)) {
            throw new IllegalArgumentException(word);
        }
        return word;
    }

    private static DomainException unreadable() {
        return new DomainException("CAL-002", DomainException.Kind.INVALID, "hours cannot be read");
    }
}
