package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thongsuot.indicators.Fraction;

/**
 * Why a ratio changed between two periods (Vietnamese: phân tích biến động): each unit's share of the change comes from its own
 * rate (it became better or worse) and from its weight (it grew or shrank, better or worse than all). Exact: the parts of all
 * units sum to the change.
 *
 * @param before ratio of all in the first period
 * @param after ratio of all in the second period
 */
public record ChangeParts(Fraction before, Fraction after, List<Part> parts) {

    public ChangeParts {
        parts = List.copyOf(parts);
    }

    /** Both sides of a unit's ratio in both periods; a denominator may be 0. */
    public record UnitCounts(UUID unit, long numerator0, long denominator0, long numerator1, long denominator1) {}

    /**
     * What a unit contributed.
     *
     * @param own by its own rate
     * @param weight by its weight among all
     */
    public record Part(UUID unit, Fraction own, Fraction weight) {

        /** In percentage points, two decimals. */
        public BigDecimal ownPoints() {
            return points(own);
        }

        /** In percentage points, two decimals. */
        public BigDecimal weightPoints() {
            return points(weight);
        }

        Fraction sum() {
            return own.plus(weight);
        }
    }

    /** The whole change in percentage points, two decimals. */
    public BigDecimal changePoints() {
        return points(after.minus(before));
    }

    /**
     * @return parts with the largest effect first; empty where one of the periods has no case at all
     */
    public static java.util.Optional<ChangeParts> of(List<UnitCounts> units) {
        long bottom0 = units.stream().mapToLong(UnitCounts::denominator0).sum();
        long bottom1 = units.stream().mapToLong(UnitCounts::denominator1).sum();
        if (bottom0 == 0 || bottom1 == 0) {
            return java.util.Optional.empty();
        }
        Fraction before = share(units.stream().mapToLong(UnitCounts::numerator0).sum(), bottom0);
        Fraction after = share(units.stream().mapToLong(UnitCounts::numerator1).sum(), bottom1);
        Fraction middle = half(before.plus(after));
        List<Part> parts = new ArrayList<>();
        for (UnitCounts unit : units) {
            parts.add(part(unit, bottom0, bottom1, middle));
        }
        parts.sort(
                java.util.Comparator.comparing((Part part) -> points(part.sum()).abs())
                        .reversed());
        return java.util.Optional.of(new ChangeParts(before, after, parts));
    }

    /** With no case in one period a unit has no rate there: its rate counts as unchanged, and all of its effect is weight. */
    private static Part part(UnitCounts unit, long bottom0, long bottom1, Fraction middle) {
        Fraction weight0 = share(unit.denominator0(), bottom0);
        Fraction weight1 = share(unit.denominator1(), bottom1);
        Fraction rate0 = rate(unit.numerator0(), unit.denominator0(), unit.numerator1(), unit.denominator1());
        Fraction rate1 = rate(unit.numerator1(), unit.denominator1(), unit.numerator0(), unit.denominator0());
        Fraction own = rate1.minus(rate0).times(half(weight0.plus(weight1)));
        Fraction level = half(rate0.plus(rate1)).minus(middle);
        return new Part(unit.unit(), own, weight1.minus(weight0).times(level));
    }

    private static Fraction rate(long top, long bottom, long otherTop, long otherBottom) {
        if (bottom > 0) {
            return share(top, bottom);
        }
        return otherBottom > 0 ? share(otherTop, otherBottom) : Fraction.ZERO;
    }

    private static Fraction share(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    private static Fraction half(Fraction whole) {
        return whole.over(Fraction.of(2));
    }

    /** Times 100, rounded once from the exact value. */
    private static BigDecimal points(Fraction share) {
        Fraction points = share.times(Fraction.of(100));
        return new BigDecimal(points.top()).divide(new BigDecimal(points.bottom()), 2, RoundingMode.HALF_UP);
    }
}
