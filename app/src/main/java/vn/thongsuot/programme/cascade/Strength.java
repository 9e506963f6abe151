package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;

/**
 * Which of two aims asks more (Vietnamese: so sánh mức phấn đấu), in the direction in which the figure is better (plans'
 * rule R1: "not lower" means "not weaker" for decreases and upper limits).
 *
 * <p>An aim is the set of values that meet it, as far as the direction matters: where higher is better only its lower end
 * counts, where lower is better only its upper end. The child's set must lie within the parent's.
 */
final class Strength {

    private Strength() {}

    /** Which way a figure is better. */
    enum Better {
        HIGHER,
        LOWER,
        /** Nobody has said it: both ends count. */
        UNKNOWN
    }

    /** One end of the set of values; null where it is open. */
    private record End(@Nullable BigDecimal value, boolean included) {}

    /**
     * Whether both can be compared at all: the same kind of value in the same unit.
     *
     * @return false for a level against a fall, or percent against pieces
     */
    static boolean comparable(Aim child, Aim parent) {
        return child.comparator().family() == parent.comparator().family()
                && child.unit().equalsIgnoreCase(parent.unit());
    }

    static boolean weaker(Aim child, Aim parent, Better indicator) {
        Better better = better(parent, indicator);
        boolean lowerEnd = better != Better.LOWER && below(lower(child), lower(parent, better));
        boolean upperEnd = better != Better.HIGHER && above(upper(child, better), upper(parent, better));
        return lowerEnd || upperEnd;
    }

    /** The comparator's own direction first: "at most" is about less even where the indicator says nothing. */
    private static Better better(Aim parent, Better indicator) {
        return switch (parent.comparator().direction()) {
            case HIGHER -> Better.HIGHER;
            case LOWER -> Better.LOWER;
            case NEITHER ->
                indicator == Better.UNKNOWN && parent.comparator() == Comparator.EXACTLY ? Better.HIGHER : indicator;
        };
    }

    private static End lower(Aim aim) {
        return switch (aim.comparator()) {
            case ABOVE -> new End(aim.value(), false);
            case AT_MOST, BELOW -> new End(null, true);
            default -> new End(aim.value(), true);
        };
    }

    /** A parent's "100 %" is met by more than it asks, in the direction that is better. */
    private static End lower(Aim aim, Better better) {
        return better == Better.LOWER ? new End(null, true) : lower(aim);
    }

    private static End upper(Aim aim, Better better) {
        if (better == Better.HIGHER) {
            return new End(null, true);
        }
        return switch (aim.comparator()) {
            case BELOW -> new End(aim.value(), false);
            case EXACTLY, AT_MOST, RANGE -> new End(aim.upper(), true);
            default -> new End(null, true);
        };
    }

    /** The child's set reaches below the parent's. */
    private static boolean below(End child, End parent) {
        if (parent.value() == null) {
            return false;
        }
        if (child.value() == null) {
            return true;
        }
        int order = child.value().compareTo(parent.value());
        return order < 0 || (order == 0 && child.included() && !parent.included());
    }

    private static boolean above(End child, End parent) {
        if (parent.value() == null) {
            return false;
        }
        if (child.value() == null) {
            return true;
        }
        int order = Objects.requireNonNull(child.value()).compareTo(parent.value());
        return order > 0 || (order == 0 && child.included() && !parent.included());
    }
}
