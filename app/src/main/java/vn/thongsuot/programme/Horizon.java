package vn.thongsuot.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a target must hold (Vietnamese: thời điểm, giai đoạn phải đạt): by the end of a year, or in each year of a period.
 *
 * @param first first year; the same as {@code last} for a single year
 */
public record Horizon(int first, int last) {

    private static final Pattern TEXT = Pattern.compile("([12]\\d{3})(?:\\s*[-–]\\s*([12]\\d{3}))?");

    public Horizon {
        if (last < first) {
            throw new IllegalArgumentException("The years %d-%d are upside down.".formatted(first, last));
        }
    }

    public static Horizon year(int year) {
        return new Horizon(year, year);
    }

    /** @throws IllegalArgumentException for anything but {@code YYYY} or {@code YYYY-YYYY} */
    public static Horizon of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A horizon is YYYY or YYYY-YYYY, found '%s'.".formatted(text));
        }
        int first = Integer.parseInt(matcher.group(1));
        return new Horizon(first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
    }

    /** Empty for anything but {@code YYYY} or {@code YYYY-YYYY}. */
    public static Optional<Horizon> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public boolean isPeriod() {
        return first < last;
    }

    public boolean holds(Horizon other) {
        return first <= other.first && other.last <= last;
    }

    public LocalDate lastDay() {
        return LocalDate.of(last, 12, 31);
    }

    @Override
    public String toString() {
        return isPeriod() ? first + "-" + last : String.valueOf(first);
    }
}
