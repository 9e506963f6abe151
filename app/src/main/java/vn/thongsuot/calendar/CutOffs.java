package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which day the figures of a month are closed (Vietnamese: ngày chốt số liệu), by dated rules: a month of figures begins on
 * the day after the one before it was closed, so that a changed rule neither loses a day nor counts one twice.
 *
 * @param rules oldest first
 */
public record CutOffs(List<Rule> rules) {

    public CutOffs {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("CutOffs: no rule.");
        }
        rules = rules.stream().sorted(Comparator.comparing(Rule::from)).toList();
    }

    /**
     * A rule and when it began; before the first rule that one holds too.
     *
     * @param day day of the month at whose end figures are closed, 1 to 28; null = the last one
     */
    public record Rule(LocalDate from, @Nullable Integer day) {

        public Rule {
            if (day != null && (day < 1 || day > 28)) {
                throw new IllegalArgumentException("CutOffs: closed on day %d, allowed: 1 to 28.".formatted(day));
            }
        }

        private LocalDate closing(YearMonth month) {
            return day == null ? month.atEndOfMonth() : month.atDay(day);
        }
    }

    /** Days over which figures are counted, both inclusive (Vietnamese: kỳ số liệu). */
    public record Days(LocalDate from, LocalDate to) {}

    /** The days that are counted in a month. */
    public Days month(YearMonth month) {
        return months(month, month);
    }

    /** The days that are counted in some months, such as a quarter; both months inclusive. */
    public Days months(YearMonth first, YearMonth last) {
        return new Days(closing(first.minusMonths(1)).plusDays(1), closing(last));
    }

    /** The earliest day of the month on which the rule of that very day closes; else the day before the new rule began. */
    private LocalDate closing(YearMonth month) {
        return rules.stream()
                .map(rule -> rule.closing(month))
                .filter(day -> rule(day).closing(month).equals(day))
                .min(Comparator.naturalOrder())
                .or(() -> lastChange(month).map(change -> change.minusDays(1)))
                .orElse(month.atEndOfMonth());
    }

    private Optional<LocalDate> lastChange(YearMonth month) {
        return rules.stream()
                .map(Rule::from)
                .filter(from -> YearMonth.from(from).equals(month) && from.getDayOfMonth() > 1)
                .max(Comparator.naturalOrder());
    }

    private Rule rule(LocalDate day) {
        return rules.reversed().stream()
                .filter(rule -> !rule.from().isAfter(day))
                .findFirst()
                .orElse(rules.getFirst());
    }
}
