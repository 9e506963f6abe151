package vn.thongsuot.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.CutOffs;

/**
 * The days over which a report goes (Vietnamese: thời kỳ số liệu). With a cut-off day, such as 14, a period begins on the day
 * after it in the month before: the year 2026 then runs from 2025-12-15 to 2026-12-14, its third quarter from 2026-06-15 to
 * 2026-09-14. Without one, periods are those of the calendar.
 *
 * @param n which one of its year, from 1; 1 for those that there is one of
 * @param from first day, inclusive
 * @param to the cut-off, inclusive (Vietnamese: ngày chốt số liệu)
 */
public record ReportPeriod(PeriodKind kind, int year, int n, LocalDate from, LocalDate to) {

    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ReportPeriod: ends on %s, begins on %s.".formatted(to, from));
        }
    }

    /** @param cutOffDay 1 to 28; null = the last day of the month */
    public static ReportPeriod of(PeriodKind kind, int year, int n, @Nullable Integer cutOffDay) {
        if (n < 1 || n > kind.perYear()) {
            throw new IllegalArgumentException(
                    "ReportPeriod: no %d of %s, allowed: 1 to %d.".formatted(n, kind, kind.perYear()));
        }
        YearMonth last = YearMonth.of(year, kind.perYear() == 1 ? kind.months() : n * kind.months());
        YearMonth first = last.minusMonths(kind.months() - 1L);
        CutOffs.Days days = new CutOffs(List.of(new CutOffs.Rule(LocalDate.EPOCH, cutOffDay))).months(first, last);
        return new ReportPeriod(kind, year, n, days.from(), days.to());
    }

    /**
     * The period with which it is compared (Vietnamese: kỳ so sánh): the month or quarter before, for all others the same days
     * a year before, because they begin anew each year.
     */
    public ReportPeriod previous(@Nullable Integer cutOffDay) {
        return switch (kind) {
            case MONTH, QUARTER ->
                n == 1 ? of(kind, year - 1, kind.perYear(), cutOffDay) : of(kind, year, n - 1, cutOffDay);
            case HALF_YEAR, NINE_MONTHS, YEAR -> of(kind, year - 1, 1, cutOffDay);
            case AD_HOC -> new ReportPeriod(kind, year - 1, n, from.minusYears(1), to.minusYears(1));
        };
    }

    /** By which people call it, such as {@code BC-Q3-2026}; Vietnamese abbreviations, because it stands in lists. */
    public String code() {
        String which = switch (kind) {
            case MONTH -> "T" + n;
            case QUARTER -> "Q" + n;
            case HALF_YEAR -> "6T";
            case NINE_MONTHS -> "9T";
            case YEAR -> "N";
            case AD_HOC -> "DX" + n;
        };
        return "BC-" + which + "-" + year;
    }

    /** How it stands in addresses, such as {@code quarter-2026-3}. */
    public String key() {
        return kind.key() + "-" + year + "-" + n;
    }
}
