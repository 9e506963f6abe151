package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Forecasts where a ratio ends (Vietnamese: dự báo cuối kỳ).
 *
 * <p>Method: what happened so far stays; for the rest of the time the monthly flow and the rate of the last six whole months
 * go on. Months differ from each other, so the interval (80 %) takes the spread of their rates around their common rate as the
 * uncertainty of the months to come and of the common rate itself, with Student's t because there are few months. With fewer
 * than three whole months nothing is forecast.
 */
public final class Forecaster {

    /** Two-sided 80 % quantiles of Student's t for 2 to 5 degrees of freedom. */
    private static final double[] T_80 = {0, 0, 1.886, 1.638, 1.533, 1.476};

    static final int MOST_MONTHS = 6;
    static final int LEAST_MONTHS = 3;

    private Forecaster() {}

    /**
     * @param soFar both sides of the evaluated period until today
     * @param months past months, oldest first; only whole months before {@code today} are used
     * @param end last day of the evaluated period
     * @return empty with fewer than three whole months of cases
     */
    public static Optional<Forecast> ratio(MonthCount soFar, List<MonthCount> months, LocalDate today, LocalDate end) {
        List<MonthCount> whole = months.stream()
                .filter(month ->
                        month.denominator() > 0 && month.first().plusMonths(1).isBefore(today.plusDays(1)))
                .toList();
        List<MonthCount> known = whole.subList(Math.max(0, whole.size() - MOST_MONTHS), whole.size());
        return known.size() < LEAST_MONTHS ? Optional.empty() : Optional.of(of(soFar, known, today, end));
    }

    private static Forecast of(MonthCount soFar, List<MonthCount> known, LocalDate today, LocalDate end) {
        double rate = sum(known, true) / sum(known, false);
        double monthsLeft = Math.max(0, ChronoUnit.DAYS.between(today, end)) * known.size() / days(known);
        double flow = sum(known, false) / known.size();
        double rest = flow * monthsLeft;
        double total = soFar.denominator() + rest;
        double value = (soFar.numerator() + rate * rest) / total;
        double error =
                spread(known, rate) * Math.sqrt(monthsLeft + monthsLeft * monthsLeft / known.size()) * flow / total;
        double width = T_80[known.size() - 1] * error;
        double least = soFar.numerator() / total;
        double most = (soFar.numerator() + rest) / total;
        return new Forecast(
                percent(value),
                percent(Math.max(least, value - width)),
                percent(Math.min(most, value + width)),
                known.size(),
                Math.round(rest));
    }

    /** Standard deviation of a month's rate around the common rate, each month weighted by its cases. */
    private static double spread(List<MonthCount> months, double rate) {
        double flow = sum(months, false) / months.size();
        double squares = 0;
        for (MonthCount month : months) {
            double difference = (month.numerator() - rate * month.denominator()) / flow;
            squares += difference * difference;
        }
        return Math.sqrt(squares / (months.size() - 1));
    }

    private static double sum(List<MonthCount> months, boolean numerator) {
        return months.stream()
                .mapToLong(month -> numerator ? month.numerator() : month.denominator())
                .sum();
    }

    private static double days(List<MonthCount> months) {
        return months.stream().mapToInt(month -> month.first().lengthOfMonth()).sum();
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP);
    }
}
