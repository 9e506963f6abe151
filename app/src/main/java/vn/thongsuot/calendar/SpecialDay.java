package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.thongsuot.shared.LocalizedText;

/**
 * A day that differs from the plain week (Vietnamese: ngày nghỉ, ngày làm bù).
 *
 * @param hours working hours of that day; empty on a free day
 * @param confirmed false while somebody still has to check it against its source; it counts all the same
 */
public record SpecialDay(LocalDate day, Kind kind, LocalizedText name, List<Hours> hours, boolean confirmed) {

    public SpecialDay {
        hours = List.copyOf(hours);
    }

    /** Why it differs. */
    public enum Kind {
        /** Public holiday. */
        HOLIDAY,
        /** Free in place of a holiday that fell on a free day. */
        IN_LIEU,
        /** Free in exchange for a worked day. */
        SWAPPED_OFF,
        /** Worked although free in the plain week. */
        WORKED,
        /** Shorter than usual. */
        HALF;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String key) {
            return switch (key) {
                case "holiday" -> HOLIDAY;
                case "in-lieu" -> IN_LIEU;
                case "swapped-off" -> SWAPPED_OFF;
                case "worked" -> WORKED;
                case "half" -> HALF;
                default ->
                    throw new IllegalArgumentException(
                            "Kind of day '%s': allowed are holiday, in-lieu, swapped-off, worked, half."
                                    .formatted(key));
            };
        }
    }
}
