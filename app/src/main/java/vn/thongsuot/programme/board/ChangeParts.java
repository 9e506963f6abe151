package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Why a ratio changed between two periods (Vietnamese: phân tích biến động): each unit's share of the change comes from its own
 * rate (it became better or worse) and from its weight (it grew or shrank, better or worse than all). Exact: the parts of all
 * units sum to the change.
 *
 * @param before ratio of all in the first period
 * @param after ratio of all in the second period
 */
public record ChangeParts(Rational before, Rational after, List<Part> parts) {

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
    public record Part(UUID unit, Rational own, Rational weight) {

        /** In percentage points, two decimals. */
        public BigDecimal ownPoints() {
            return own.points();
        }

        /** In percentage points, two decimals. */
        public BigDecimal weightPoints() {
            return weight.points();
        }

        Rational sum() {
            return own.plus(weight);
        }
    }

    /** The whole change in percentage points, two decimals. */
    public BigDecimal changePoints() {
        return after.minus(before).points();
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
        Rational before =
                Rational.of(units.stream().mapToLong(UnitCounts::numerator0).sum(), bottom0);
        Rational after =
                Rational.of(units.stream().mapToLong(UnitCounts::numerator1).sum(), bottom1);
        Rational middle = before.plus(after).half();
        List<Part> parts = new ArrayList<>();
        for (UnitCounts unit : units) {
            parts.add(part(unit, bottom0, bottom1, middle));
        }
        parts.sort(java.util.Comparator.comparing(
                        (Part part) -> part.sum().points().abs())
                .reversed());
        return java.util.Optional.of(new ChangeParts(before, after, parts));
    }

    /** With no case in one period a unit has no rate there: its rate counts as unchanged, and all of its effect is weight. */
    private static Part part(UnitCounts unit, long bottom0, long bottom1, Rational middle) {
        Rational weight0 = Rational.of(unit.denominator0(), bottom0);
        Rational weight1 = Rational.of(unit.denominator1(), bottom1);
        Rational rate0 = rate(unit.numerator0(), unit.denominator0(), unit.numerator1(), unit.denominator1());
        Rational rate1 = rate(unit.numerator1(), unit.denominator1(), unit.numerator0(), unit.denominator0());
        Rational own = rate1.minus(rate0).times(weight0.plus(weight1).half());
        Rational level = rate0.plus(rate1).half().minus(middle);
        return new Part(unit.unit(), own, weight1.minus(weight0).times(level));
    }

    private static Rational rate(long top, long bottom, long otherTop, long otherBottom) {
        if (bottom > 0) {
            return Rational.of(top, bottom);
        }
        return otherBottom > 0 ? Rational.of(otherTop, otherBottom) : Rational.ZERO;
    }
}
