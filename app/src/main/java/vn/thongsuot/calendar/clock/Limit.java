package vn.thongsuot.calendar.clock;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a case may take (Vietnamese: thời hạn giải quyết). {@code toString} gives the text that {@link #parse} reads. */
public sealed interface Limit {

    /** Whole working days; the day of the start is day 0 (Vietnamese: ngày làm việc). */
    record WorkingDays(int days) implements Limit {
        public WorkingDays {
            requirePositive(days);
        }

        @Override
        public String toString() {
            return days + " working days";
        }
    }

    /** Working hours in steps of half an hour (Vietnamese: giờ làm việc). */
    record WorkingHours(int halfHours) implements Limit {
        public WorkingHours {
            requirePositive(halfHours);
        }

        public int minutes() {
            return halfHours * 30;
        }

        @Override
        public String toString() {
            return (halfHours % 2 == 0 ? String.valueOf(halfHours / 2) : halfHours / 2 + ".5") + " working hours";
        }
    }

    /** Calendar days; the day of the start is day 0 (Vietnamese: ngày). */
    record CalendarDays(int days) implements Limit {
        public CalendarDays {
            requirePositive(days);
        }

        @Override
        public String toString() {
            return days + " days";
        }
    }

    /** The day of the start; from the cut-off on the next working day (Vietnamese: trong ngày). */
    record SameDay(Optional<LocalTime> before) implements Limit {
        @Override
        public String toString() {
            return before.map(cutOff -> "same day before " + cutOff).orElse("same day");
        }
    }

    /**
     * Reads {@code N working days}, {@code N working hours}, {@code N days}, {@code same day} or
     * {@code same day before HH:MM}.
     *
     * @throws IllegalArgumentException for anything else, naming what is allowed
     */
    static Limit parse(String text) {
        return LimitText.parse(text);
    }

    /** Whether it is counted in whole days: early and late then compare days. */
    default boolean isInDays() {
        return !(this instanceof WorkingHours);
    }

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Limit: %d is too small, allowed: 1 and more.".formatted(number));
        }
    }

    /** The grammar of limits. */
    final class LimitText {

        private static final int LONGEST = 5000;
        private static final Pattern COUNTED =
                Pattern.compile("(\\d{1,5})(\\.[05])? (working days|working hours|days)");
        private static final Pattern SAME_DAY = Pattern.compile("same day(?: before ([01]\\d|2[0-3]):([0-5]\\d))?");

        private LimitText() {}

        private static Limit parse(String text) {
            String cleaned = text.strip().replaceAll("\\s+", " ");
            Matcher sameDay = SAME_DAY.matcher(cleaned);
            if (sameDay.matches()) {
                return new SameDay(Optional.ofNullable(sameDay.group(1))
                        .map(hour -> LocalTime.of(Integer.parseInt(hour), Integer.parseInt(sameDay.group(2)))));
            }
            Matcher counted =
                    COUNTED.matcher(cleaned.replaceFirst("\\bday$", "days").replaceFirst("\\bhour$", "hours"));
            if (!counted.matches()) {
                throw unreadable(text);
            }
            return counted(text, counted);
        }

        private static Limit counted(String text, Matcher found) {
            int whole = Integer.parseInt(found.group(1));
            boolean half = ".5".equals(found.group(2));
            boolean hours = found.group(3).equals("working hours");
            if (whole > LONGEST || (!hours && found.group(2) != null) || (whole == 0 && !half)) {
                throw unreadable(text);
            }
            return switch (found.group(3)) {
                case "working days" -> new WorkingDays(whole);
                case "working hours" -> new WorkingHours(whole * 2 + (half ? 1 : 0));
                default -> new CalendarDays(whole);
            };
        }

        private static IllegalArgumentException unreadable(String text) {
            String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
            return new IllegalArgumentException(
                    "Thời hạn '%s' không đọc được; cho phép: N working days, N working hours (bội của 0.5), N days, same day, same day before HH:MM."
                            .formatted(shown));
        }
    }
}
