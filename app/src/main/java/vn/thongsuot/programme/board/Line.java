package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The straight line from where a target began to where it has to end (Vietnamese: đường thẳng tới đích), in the indicator's unit.
 * Where the beginning already reached the goal, the line is flat: the goal has to be kept.
 *
 * @param from day of the baseline
 * @param baseline value on that day, or the goal where that was reached already
 * @param to last day of the horizon, after {@code from}
 * @param higherIsBetter direction of the goal
 */
public record Line(LocalDate from, BigDecimal baseline, LocalDate to, BigDecimal goal, boolean higherIsBetter) {

    public Line {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("Line: ends on %s, begins on %s.".formatted(to, from));
        }
        if (reaches(baseline, goal, higherIsBetter)) {
            baseline = goal;
        }
    }

    /** Where the target ought to stand on a day; flat before the beginning and after the end. */
    public BigDecimal at(LocalDate day) {
        if (!day.isAfter(from)) {
            return baseline;
        }
        if (!day.isBefore(to)) {
            return goal;
        }
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        return baseline.add(way().multiply(passed).divide(whole, MathContext.DECIMAL64));
    }

    /**
     * How much of the whole way is missing today (Vietnamese: chậm so với quãng đường): (line today - actual) / (goal - baseline),
     * so that it is positive when behind, whichever direction is better. On a flat line 0 where the goal is kept, else 1.
     */
    public BigDecimal behind(BigDecimal actual, LocalDate day) {
        if (way().signum() == 0) {
            return reaches(actual, goal, higherIsBetter) ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return at(day).subtract(actual).divide(way(), MathContext.DECIMAL64);
    }

    private BigDecimal way() {
        return goal.subtract(baseline);
    }

    private static boolean reaches(BigDecimal actual, BigDecimal goal, boolean higherIsBetter) {
        return higherIsBetter ? actual.compareTo(goal) >= 0 : actual.compareTo(goal) <= 0;
    }
}
