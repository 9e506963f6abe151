package vn.thongsuot.programme.cascade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.ParentTargets;
import vn.thongsuot.programme.Target;

/**
 * Compares the targets of a child plan with its parent's (Vietnamese: kiểm tra chỉ tiêu không thấp hơn kế hoạch cấp trên;
 * plans' rules R1, R11, R12, R26-R29): the same figure for the same level and horizon, in the direction in which it is
 * better. THIS CLASS IS IMMUTABLE AND PURE.
 *
 * <p>A figure that stands in two areas is one figure (R27, R29). A parent's period ("2026-2030") asks the child for the
 * years of its own plan; where the parent has a value for that very year, that value counts and not the period's (R28).
 */
public final class Cascade {

    private final UnitLevel level;
    private final Horizon years;
    private final Function<String, @Nullable Boolean> higherIsBetter;

    /**
     * @param level of the child's unit
     * @param years of the child's plan
     * @param higherIsBetter of an indicator id; null where nobody has said it
     */
    public Cascade(UnitLevel level, Horizon years, Function<String, @Nullable Boolean> higherIsBetter) {
        this.level = level;
        this.years = years;
        this.higherIsBetter = higherIsBetter;
    }

    /** A target with what is compared of it. */
    private record Asked(Target target, Key key, Horizon horizon) {}

    /** All findings: contradictions in the parent's order, then the child's own targets. */
    public List<Finding> compare(List<Target> parents, List<Target> children) {
        List<Asked> asked = asked(parents);
        List<Asked> offered = children.stream().map(this::offered).toList();
        List<Finding> findings = new ArrayList<>();
        Set<UUID> matched = new HashSet<>();
        for (Asked parent : asked) {
            List<Asked> candidates = offered.stream()
                    .filter(child -> child.key().equals(parent.key()))
                    .toList();
            candidates.forEach(child -> matched.add(child.target().id()));
            judge(parent, candidates, children).ifPresent(findings::add);
        }
        findings.addAll(Growth.compare(parents, children, level));
        Set<Key> known = new HashSet<>();
        parents.forEach(parent -> known.add(Key.of(parent, level)));
        offered.stream()
                .filter(child -> !matched.contains(child.target().id()) && !known.contains(child.key()))
                .forEach(child -> findings.add(new Finding(Finding.Kind.UNMATCHED, null, child.target(), null)));
        return findings;
    }

    /** What the parent asks of this child: its level, its years; one year's own value before the period's. */
    private List<Asked> asked(List<Target> parents) {
        List<Asked> all = new ArrayList<>();
        for (Target parent : parents) {
            Horizon within = ParentTargets.within(parent.horizon(), years);
            if (within != null && ParentTargets.speaksTo(parent, level)) {
                all.add(new Asked(parent, Key.of(parent, level), within));
            }
        }
        return all.stream()
                .filter(period -> !period.target().horizon().isPeriod()
                        || all.stream()
                                .noneMatch(dated -> !dated.target().horizon().isPeriod()
                                        && dated.key().equals(period.key())
                                        && dated.horizon().equals(period.horizon())))
                .toList();
    }

    private Asked offered(Target child) {
        Horizon within = child.horizon().isPeriod() ? ParentTargets.within(child.horizon(), years) : child.horizon();
        return new Asked(child, Key.of(child, level), Objects.requireNonNullElse(within, child.horizon()));
    }

    /** The best of the candidates decides: nothing where one of them does it. */
    private Optional<Finding> judge(Asked parent, List<Asked> candidates, List<Target> children) {
        List<Asked> same = candidates.stream()
                .filter(child -> child.horizon().equals(parent.horizon()))
                .toList();
        if (!same.isEmpty()) {
            List<Finding> findings = same.stream()
                    .flatMap(child -> differ(parent.target(), child.target(), children).stream())
                    .toList();
            return findings.size() < same.size()
                    ? Optional.empty()
                    : findings.stream().findFirst();
        }
        if (candidates.stream().anyMatch(child -> earlier(child, parent, children))) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(child -> child.horizon().last() > parent.horizon().last())
                .findFirst()
                .map(child -> new Finding(Finding.Kind.LATER, parent.target(), child.target(), null))
                .or(() -> Optional.of(new Finding(Finding.Kind.MISSING, parent.target(), null, null)));
    }

    /** Reached before the parent asks for it, and not weaker: it holds what was asked. */
    private boolean earlier(Asked child, Asked parent, List<Target> children) {
        return !parent.horizon().isPeriod()
                && child.horizon().last() < parent.horizon().last()
                && differ(parent.target(), child.target(), children).isEmpty();
    }

    private Optional<Finding> differ(Target parent, Target child, List<Target> children) {
        if (!Strength.comparable(child.aim(), parent.aim()) || otherBaseline(parent, child)) {
            return Optional.of(new Finding(Finding.Kind.INCOMPARABLE, parent, child, null));
        }
        if (Strength.weaker(child.aim(), parent.aim(), better(parent)) && !Growth.capped(parent, child, children)) {
            return Optional.of(new Finding(Finding.Kind.WEAKER, parent, child, null));
        }
        if (Scopes.narrower(child.reach(), parent.reach())) {
            return Optional.of(new Finding(Finding.Kind.NARROWER, parent, child, null));
        }
        return Optional.empty();
    }

    /** A fall or rise against another year cannot be compared (R16). */
    private static boolean otherBaseline(Target parent, Target child) {
        String of = parent.reach().baseline();
        String own = child.reach().baseline();
        return parent.comparator().family() != Comparator.Family.LEVEL
                && of != null
                && own != null
                && !Key.folded(of).equals(Key.folded(own));
    }

    private Strength.Better better(Target target) {
        String indicator = target.proof().indicatorId();
        Boolean higher = indicator == null ? null : higherIsBetter.apply(indicator);
        return higher == null ? Strength.Better.UNKNOWN : higher ? Strength.Better.HIGHER : Strength.Better.LOWER;
    }
}
