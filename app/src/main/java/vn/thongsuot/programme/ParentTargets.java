package vn.thongsuot.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;

/** What a parent's target asks of a child plan (Vietnamese: chỉ tiêu cấp trên giao cho cấp dưới). */
public final class ParentTargets {

    private ParentTargets() {}

    /** Whether the target speaks about units of a level: all levels, or this one. */
    public static boolean speaksTo(Target target, UnitLevel level) {
        return target.level() == null || target.level() == level;
    }

    /**
     * When a child plan over {@code years} must reach it: the target's own year where it lies within them, the part of a
     * period that lies within them; null where it is due outside (plans' rule R28).
     */
    public static @Nullable Horizon within(Horizon horizon, Horizon years) {
        int first = Math.max(horizon.first(), years.first());
        int last = Math.min(horizon.last(), years.last());
        return first > last ? null : new Horizon(first, last);
    }

    /** The target as a child of that level takes it over; empty where it does not concern the child. */
    static Optional<TargetDraft> forChild(Target target, UnitLevel level, Horizon years) {
        Horizon within = within(target.horizon(), years);
        return within == null || !speaksTo(target, level)
                ? Optional.empty()
                : Optional.of(TargetDraft.of(target).with(target.reach().at(level), within));
    }
}
