package vn.thongsuot.procedures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A route as steps and exits between them (Vietnamese: sơ đồ bước của quy trình): what is reached, where it ends, which exits
 * lead back. Begins at the first step; exits to unknown steps are passed over.
 */
public final class RouteGraph {

    private final Map<String, StepView> byKey = new LinkedHashMap<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<Edge> back = new HashSet<>();
    private final List<StepView> flow = new ArrayList<>();

    private record Edge(String from, String to) {}

    private RouteGraph(List<StepView> steps) {
        steps.forEach(step -> byKey.putIfAbsent(step.key(), step));
        if (!steps.isEmpty()) {
            visit(steps.getFirst(), new HashSet<>());
        }
    }

    public static RouteGraph of(List<StepView> steps) {
        return new RouteGraph(steps);
    }

    public Optional<StepView> find(@Nullable String key) {
        return Optional.ofNullable(key).map(byKey::get);
    }

    /** Keys of the steps that the first one leads to, itself included. */
    public Set<String> reached() {
        return Set.copyOf(reached);
    }

    /** Reached steps, each behind all that lead to it without going back. */
    public List<StepView> inFlow() {
        return List.copyOf(flow.reversed());
    }

    /** Keys of the reached steps from which some path ends. */
    public Set<String> ending() {
        Set<String> ending = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (String key : reached) {
                if (!ending.contains(key) && ends(key, ending)) {
                    grew = ending.add(key);
                }
            }
        }
        return ending;
    }

    /** Whether an exit leads back to where the dossier was before. */
    public boolean leadsBack(StepView step, RouteExit exit) {
        String next = exit.nextKey();
        return next != null && back.contains(new Edge(step.key(), next));
    }

    /** Whether automatic exits alone lead from one step to another. */
    boolean leadsByItselfTo(@Nullable String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        find(from).map(StepView::key).ifPresent(open::add);
        while (!open.isEmpty()) {
            String key = open.remove();
            if (key.equals(to)) {
                return true;
            }
            if (seen.add(key)) {
                find(key).stream()
                        .flatMap(step -> step.automaticExits().stream())
                        .flatMap(exit -> find(exit.nextKey()).stream())
                        .map(StepView::key)
                        .forEach(open::add);
            }
        }
        return false;
    }

    private boolean ends(String key, Set<String> ending) {
        return Stream.ofNullable(byKey.get(key))
                .flatMap(step -> step.exits().stream())
                .anyMatch(exit -> exit.nextKey() == null || ending.contains(exit.nextKey()));
    }

    /** Depth first; {@code flow} keeps the steps in the order in which they were left. */
    private void visit(StepView step, Set<String> open) {
        reached.add(step.key());
        open.add(step.key());
        for (RouteExit exit : step.exits()) {
            find(exit.nextKey()).ifPresent(next -> {
                if (open.contains(next.key())) {
                    back.add(new Edge(step.key(), next.key()));
                } else if (!reached.contains(next.key())) {
                    visit(next, open);
                }
            });
        }
        open.remove(step.key());
        flow.add(step);
    }
}
