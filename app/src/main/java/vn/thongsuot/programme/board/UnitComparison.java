package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A unit's share beside the share of all (Vietnamese: so sánh đơn vị), fair to small units: a unit stands out only where chance
 * alone would seldom give its figure for so few cases.
 *
 * @param low lower end of the 95 % interval of Wilson, in per cent
 * @param high upper end of it
 */
public record UnitComparison(BigDecimal low, BigDecimal high, Verdict verdict) {

    private static final double Z = 1.959964;

    /** How the interval lies to the share of all. */
    public enum Verdict {
        /** Surely above all. */
        ABOVE,
        /** No more different than chance explains. */
        LIKE_ALL,
        /** Surely below all. */
        BELOW
    }

    /**
     * @param denominator cases of the unit, above 0
     * @param allPercent share of all units together
     */
    public static UnitComparison of(long numerator, long denominator, BigDecimal allPercent) {
        double n = denominator;
        double p = numerator / n;
        double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        BigDecimal low = percent(Math.max(0, centre - half));
        BigDecimal high = percent(Math.min(1, centre + half));
        Verdict verdict = low.compareTo(allPercent) > 0
                ? Verdict.ABOVE
                : high.compareTo(allPercent) < 0 ? Verdict.BELOW : Verdict.LIKE_ALL;
        return new UnitComparison(low, high, verdict);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP);
    }
}
