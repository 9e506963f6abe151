package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What it takes to reach a share until the end of the period (Vietnamese: cần làm gì để đạt đích).
 *
 * @param expected cases that are still to come
 * @param needed how many of them have to count in the numerator; 0 where the goal is reached whatever comes
 * @param allowedMisses how many of them may miss it
 * @param reachable false where even all of them would not be enough
 */
public record WhatIf(long expected, long needed, long allowedMisses, boolean reachable) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Counts exactly: the smallest whole number x with (numerator + x) / (denominator + expected) at or above the goal.
     *
     * @param goalPercent such as 96
     */
    public static WhatIf of(long numerator, long denominator, long expected, BigDecimal goalPercent) {
        BigDecimal wanted = goalPercent
                .multiply(BigDecimal.valueOf(Math.addExact(denominator, expected)))
                .divide(HUNDRED, 0, RoundingMode.CEILING);
        long needed = Math.max(0, wanted.longValueExact() - numerator);
        return new WhatIf(expected, needed, Math.max(0, expected - needed), needed <= expected);
    }

    /** The share that results if this many of the cases to come count, in per cent with two decimals. */
    public static BigDecimal result(long numerator, long denominator, long expected, long counting) {
        long bottom = Math.addExact(denominator, expected);
        return bottom == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(numerator + counting))
                        .divide(BigDecimal.valueOf(bottom), 2, RoundingMode.HALF_UP);
    }
}
