package vn.thongsuot.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Years with whose end, or whose mean, a value is compared (Vietnamese: năm gốc).
 *
 * @param last the year of a single one
 */
record Baseline(int first, int last) {

    /**
     * @param text a year, {@code 2021-2025}, {@code previous-year-end}, {@code period-start} or other words
     * @return null where the words name no year
     */
    static @Nullable Baseline of(@Nullable String text, LocalDate from, LocalDate to) {
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{4}(-\\d{4})?")) {
            return new Baseline(
                    Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(text.length() - 4)));
        }
        return switch (text) {
            case "previous-year-end", "previous year end" -> new Baseline(to.getYear() - 1, to.getYear() - 1);
            case "period-start" -> new Baseline(from.getYear() - 1, from.getYear() - 1);
            default -> null;
        };
    }

    LocalDate day() {
        return LocalDate.of(last, 12, 31);
    }

    List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
