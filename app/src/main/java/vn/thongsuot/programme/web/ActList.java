package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;

/**
 * Who has to do what, since when (Vietnamese: ai phải làm gì).
 *
 * @param open how many tasks are open; {@code openHref} lists them
 * @param late how many of them are late; {@code lateHref} lists these
 * @param most the most overdue ones
 * @param targets the most overdue ones of each target that tasks serve
 * @param parts the most overdue ones of each plan and area, of tasks that serve no target in particular
 */
record ActList(
        int open,
        int late,
        String openHref,
        String lateHref,
        List<Act> most,
        Map<UUID, List<Act>> targets,
        Map<Part, List<Act>> parts) {

    /** Tasks that name no target belong to one through its plan and area; those of no plan through the area alone. */
    record Part(@Nullable UUID planId, @Nullable String area) {}

    /**
     * What one unit has to do.
     *
     * @param position of the person who has to act
     * @param say since when, in words
     * @param look class of a late one
     */
    record Act(String title, String href, String unit, String position, String say, String look) {}

    /**
     * Those that serve the target, or the one from which it was taken over; else those of its plan and area; else those of no
     * plan in the area.
     */
    List<Act> of(Target target) {
        List<Act> serving = serving(target);
        if (!serving.isEmpty()) {
            return serving;
        }
        List<Act> own = of(target.planId(), target.area());
        return own.isEmpty() ? of(null, target.area()) : own;
    }

    private List<Act> serving(Target target) {
        List<Act> own = targets.getOrDefault(target.id(), List.of());
        UUID origin = target.takenFrom();
        return !own.isEmpty() || origin == null ? own : targets.getOrDefault(origin, List.of());
    }

    private List<Act> of(@Nullable UUID planId, ReformArea area) {
        return parts.getOrDefault(new Part(planId, area.key()), List.of());
    }
}
