package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Target;

/**
 * Whether what the units below commit to can make the parent's own figure (Vietnamese: cộng cam kết của cấp dưới). Pieces
 * are added; shares are weighed by the cases of each unit, because ninety of a hundred and one of one are not 95 %. THIS
 * CLASS IS PURE.
 */
public final class Commitments {

    private Commitments() {}

    /**
     * What one unit below commits to.
     *
     * @param cases of the unit over which its share is taken; null where nobody knows them
     */
    public record Commitment(Target target, @Nullable BigDecimal cases) {}

    /**
     * The parent's figure cannot be reached, even if every unit does what it promised.
     *
     * @param committed what they make together, in the target's unit
     */
    public record Shortfall(Target parent, BigDecimal committed, int units) {}

    /** Empty where it adds up, and where it cannot be said: other comparators, other units of measure, unknown cases. */
    public static Optional<Shortfall> check(Target parent, List<Commitment> children) {
        if (children.isEmpty()
                || parent.comparator().family() != Comparator.Family.LEVEL
                || !children.stream()
                        .allMatch(child -> Strength.comparable(child.target().aim(), parent.aim()))) {
            return Optional.empty();
        }
        return together(parent, children)
                .filter(sum -> !reaches(parent, sum))
                .map(sum -> new Shortfall(parent, sum, children.size()));
    }

    private static Optional<BigDecimal> together(Target parent, List<Commitment> children) {
        if (!parent.aim().percent()) {
            return Optional.of(children.stream()
                    .map(child -> promised(parent, child.target()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        BigDecimal cases = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Commitment child : children) {
            if (child.cases() == null) {
                return Optional.empty();
            }
            cases = cases.add(child.cases());
            sum = sum.add(child.cases().multiply(promised(parent, child.target())));
        }
        return cases.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(cases, MathContext.DECIMAL64));
    }

    /** The worst that keeps the promise. */
    private static BigDecimal promised(Target parent, Target child) {
        return parent.comparator().direction() == Comparator.Direction.LOWER
                ? child.aim().upper()
                : child.value();
    }

    private static boolean reaches(Target parent, BigDecimal sum) {
        return switch (parent.comparator().direction()) {
            case LOWER -> sum.compareTo(parent.value()) <= 0;
            case HIGHER, NEITHER -> sum.compareTo(parent.value()) >= 0;
        };
    }
}
