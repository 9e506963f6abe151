package vn.thongsuot.procedures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the steps of a route (Vietnamese: các đường đi của quy trình). Exits to unknown steps are passed over and a
 * way that comes back to itself is cut there, so that drafts can be walked too.
 */
public final class RoutePaths {

    private final Map<String, StepView> byKey;
    private final Map<String, List<StepView>> longestFrom = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private RoutePaths(List<StepView> steps) {
        byKey = steps.stream().collect(Collectors.toMap(StepView::key, Function.identity(), (a, b) -> a));
    }

    /**
     * The steps of the longest way from the first step to an end: the sum of what each counts, where an opinion runs
     * beside its step ({@link StepView#counted}).
     */
    public static List<StepView> longestPath(List<StepView> steps) {
        return steps.isEmpty() ? List.of() : new RoutePaths(steps).from(steps.getFirst());
    }

    /** Working time of {@link #longestPath}. */
    public static Duration longest(List<StepView> steps) {
        return total(longestPath(steps));
    }

    /** Working time of the longest way from a step to an end, the step itself included. */
    public static Duration longestFrom(List<StepView> steps, StepView step) {
        return total(new RoutePaths(steps).from(step));
    }

    private List<StepView> from(StepView step) {
        List<StepView> known = longestFrom.get(step.key());
        if (known != null) {
            return known;
        }
        if (!open.add(step.key())) {
            return List.of();
        }
        List<StepView> longest = new ArrayList<>(List.of(step));
        longest.addAll(longestAfter(step));
        open.remove(step.key());
        longestFrom.put(step.key(), longest);
        return longest;
    }

    private List<StepView> longestAfter(StepView step) {
        List<StepView> longest = List.of();
        for (RouteExit exit : step.exits()) {
            StepView next = next(exit.nextKey());
            List<StepView> way = next == null ? List.of() : from(next);
            if (longest.isEmpty() || total(way).compareTo(total(longest)) > 0) {
                longest = way;
            }
        }
        return longest;
    }

    private @Nullable StepView next(@Nullable String key) {
        return key == null ? null : byKey.get(key);
    }

    private static Duration total(List<StepView> way) {
        return way.stream().map(StepView::counted).reduce(Duration.ZERO, Duration::plus);
    }
}
