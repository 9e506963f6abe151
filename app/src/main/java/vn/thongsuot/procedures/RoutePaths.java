package vn.thongsuot.procedures;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks over the steps of a route (Vietnamese: các đường đi của quy trình). Exits to unknown steps are passed over and a
 * way that comes back to itself is cut there, so that drafts can be walked too.
 */
public final class RoutePaths {

    private final Map<String, StepView> byKey;
    private final Map<String, Way> longestFrom = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private RoutePaths(List<StepView> steps) {
        byKey = steps.stream().collect(Collectors.toMap(StepView::key, Function.identity(), (a, b) -> a));
    }

    /**
     * A way to an end.
     *
     * @param waits working time over that of its steps until exits are taken by themselves
     */
    public record Way(List<StepView> steps, Duration waits) {

        private static final Way NONE = new Way(List.of(), Duration.ZERO);

        public Way {
            steps = List.copyOf(steps);
        }

        /** Working time of its steps and of the waits between them. */
        public Duration time() {
            return steps.stream().map(StepView::counted).reduce(waits, Duration::plus);
        }

        private Way after(Duration wait) {
            return new Way(steps, waits.plus(wait));
        }

        private Way behind(StepView step) {
            return new Way(Stream.concat(Stream.of(step), steps.stream()).toList(), waits);
        }
    }

    /**
     * The longest way from the first step to an end: the sum of what each step counts, where an opinion runs beside its step
     * ({@link StepView#counted}), and of what an exit waits beyond that ({@link StepView#waits}).
     */
    public static Way longestWay(List<StepView> steps) {
        return steps.isEmpty() ? Way.NONE : new RoutePaths(steps).from(steps.getFirst());
    }

    /** Working time of {@link #longestWay}. */
    public static Duration longest(List<StepView> steps) {
        return longestWay(steps).time();
    }

    private Way from(StepView step) {
        Way known = longestFrom.get(step.key());
        if (known != null) {
            return known;
        }
        open.add(step.key());
        Way longest = longestAfter(step).behind(step);
        open.remove(step.key());
        longestFrom.put(step.key(), longest);
        return longest;
    }

    private Way longestAfter(StepView step) {
        Way longest = Way.NONE;
        for (RouteExit exit : step.exits()) {
            StepView next = exit.nextKey() == null ? null : byKey.get(exit.nextKey());
            if (next == null || open.contains(next.key())) {
                continue;
            }
            Way way = from(next).after(step.waits(exit));
            if (longest.steps().isEmpty() || way.time().compareTo(longest.time()) > 0) {
                longest = way;
            }
        }
        return longest;
    }
}
