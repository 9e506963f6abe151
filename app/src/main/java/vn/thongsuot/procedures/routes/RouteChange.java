package vn.thongsuot.procedures.routes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.StepView;

/**
 * How a step differs between two versions of a route (Vietnamese: khác biệt giữa hai phiên bản quy trình). Steps are the same
 * where their keys are.
 *
 * @param before null for a step that is new
 * @param after null for a step that is gone
 * @param parts what differs, for a step that stands in both
 */
public record RouteChange(
        @Nullable StepView before, @Nullable StepView after, Set<Part> parts) {

    public RouteChange {
        parts = Set.copyOf(parts);
    }

    /** A part of a step. */
    public enum Part {
        NAME,
        DESCRIPTION,
        WHO,
        PLACE,
        TIME,
        PRODUCT,
        EXITS,
        OPINIONS,
        ORDER
    }

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The step as it will be, or as it was where it is gone. */
    public StepView step() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** What changes, in the order of the later version, then what is gone; empty when nothing does. */
    public static List<RouteChange> between(List<StepView> earlier, List<StepView> later) {
        Map<String, StepView> old = new LinkedHashMap<>();
        earlier.forEach(step -> old.putIfAbsent(step.key(), step));
        List<String> kept = later.stream()
                .map(StepView::key)
                .filter(old::containsKey)
                .distinct()
                .toList();
        List<String> keptBefore =
                old.keySet().stream().filter(new HashSet<>(kept)::contains).toList();
        List<RouteChange> changes = new ArrayList<>();
        for (StepView after : later) {
            StepView before = old.remove(after.key());
            Set<Part> parts = before == null ? Set.of() : parts(before, after);
            if (before != null && kept.indexOf(after.key()) != keptBefore.indexOf(after.key())) {
                parts = EnumSet.copyOf(union(parts, Part.ORDER));
            }
            if (before == null || !parts.isEmpty()) {
                changes.add(new RouteChange(before, after, parts));
            }
        }
        old.values().forEach(gone -> changes.add(new RouteChange(gone, null, Set.of())));
        return changes;
    }

    private static Set<Part> union(Set<Part> parts, Part more) {
        Set<Part> all = new HashSet<>(parts);
        all.add(more);
        return all;
    }

    private static Set<Part> parts(StepView before, StepView after) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        note(parts, Part.NAME, before.name(), after.name());
        note(parts, Part.DESCRIPTION, before.wording(), after.wording());
        note(parts, Part.WHO, before.role(), after.role());
        note(parts, Part.PLACE, before.place(), after.place());
        note(parts, Part.TIME, before.budget(), after.budget());
        note(parts, Part.PRODUCT, before.product(), after.product());
        note(parts, Part.EXITS, before.exits(), after.exits());
        note(parts, Part.OPINIONS, before.opinions(), after.opinions());
        return parts;
    }

    private static void note(Set<Part> parts, Part part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(part);
        }
    }
}
