package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.ParentTargets;
import vn.thongsuot.programme.Target;

/**
 * Yearly growth with its cap (Vietnamese: mỗi năm tăng tối thiểu; plans' rule R12). A growth target whose start value is
 * another target of its plan ({@link Target#nestedIn()}) asks for a value in each year of its period.
 */
final class Growth {

    private Growth() {}

    /**
     * A child that grows by less is not weaker where it reaches the cap all the same: near 100 % there is no room for 20
     * points more. Only known where the child's own plan holds its start value.
     */
    static boolean capped(Target parent, Target child, List<Target> children) {
        return parent.comparator() == Comparator.YEARLY_INCREASE_AT_LEAST
                && child.comparator() == Comparator.YEARLY_INCREASE_AT_LEAST
                && children.stream()
                        .filter(base -> base.id().equals(child.nestedIn()))
                        .map(base ->
                                new GrowthPath(base.horizon().last(), base.value(), child.value(), GrowthPath.HUNDRED))
                        .anyMatch(path -> !path.weakerThan(
                                parent.value(),
                                child.horizon().first(),
                                child.horizon().last()));
    }

    /** Values of single years in the child's plan below what the parent's growth makes of its start value. */
    static List<Finding> compare(List<Target> parents, List<Target> children, UnitLevel level) {
        List<Finding> findings = new ArrayList<>();
        for (Target growth : parents) {
            path(growth, parents, level).ifPresent(start -> {
                for (Target child : children) {
                    Finding finding = judge(growth, start, child, level);
                    if (finding != null) {
                        findings.add(finding);
                    }
                }
            });
        }
        return findings;
    }

    /** The path of a growth target with a start value for that level. */
    private static Optional<Start> path(Target growth, List<Target> targets, UnitLevel level) {
        if (growth.comparator() != Comparator.YEARLY_INCREASE_AT_LEAST || !ParentTargets.speaksTo(growth, level)) {
            return Optional.empty();
        }
        return targets.stream()
                .filter(base -> base.comparator().family() == Comparator.Family.LEVEL
                        && base.id().equals(growth.nestedIn()))
                .flatMap(base -> sameFigure(base, targets, level))
                .findFirst()
                .map(base -> new Start(
                        base, new GrowthPath(base.horizon().last(), base.value(), growth.value(), GrowthPath.HUNDRED)));
    }

    /** The start value for the child's level: paired sentences give one value per level (R11). */
    private static java.util.stream.Stream<Target> sameFigure(Target base, List<Target> targets, UnitLevel level) {
        Key wanted = new Key(Key.of(base, level).figure(), level);
        return targets.stream()
                .filter(target -> target.horizon().equals(base.horizon())
                        && ParentTargets.speaksTo(target, level)
                        && Key.of(target, level).equals(wanted));
    }

    private static @Nullable Finding judge(Target growth, Start start, Target child, UnitLevel level) {
        int year = child.horizon().last();
        boolean asked = !child.horizon().isPeriod()
                && growth.horizon().first() <= year
                && year <= growth.horizon().last()
                && Key.of(child, level).equals(Key.of(start.base(), level))
                && child.comparator().family() == Comparator.Family.LEVEL;
        if (!asked) {
            return null;
        }
        BigDecimal expected = start.path().at(year);
        return child.value().compareTo(expected) < 0 ? new Finding(Finding.Kind.WEAKER, growth, child, expected) : null;
    }

    /** Where growth begins. */
    private record Start(Target base, GrowthPath path) {}
}
