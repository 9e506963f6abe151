package vn.thongsuot.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;

/** What a route must satisfy before it is published (Vietnamese: kiểm tra quy trình nội bộ): it begins, is reached and ends. */
@Component
public class RouteLint {

    RouteLint() {}

    /**
     * PRO-010 empty, PRO-011 unknown next step, PRO-012 does not end, PRO-013 unreachable step, PRO-014 a unit without its
     * code; empty when it holds together.
     */
    public Optional<DomainException> findProblem(List<StepView> steps) {
        if (steps.isEmpty()) {
            return Optional.of(problem("PRO-010", "a route needs a step"));
        }
        Map<String, StepView> byKey = steps.stream().collect(Collectors.toMap(StepView::key, Function.identity()));
        Set<String> reached = new HashSet<>();
        return findUnnamed(steps)
                .or(() -> walk(steps.getFirst(), byKey, reached, new HashSet<>()))
                .or(() -> findUnreached(steps, reached));
    }

    private static Optional<DomainException> walk(
            StepView step, Map<String, StepView> byKey, Set<String> reached, Set<String> way) {
        if (step.exits().isEmpty() || !way.add(step.key())) {
            return Optional.of(problem(
                    "PRO-012", "step %s is reached twice: the route does not end".formatted(step.key()), step.key()));
        }
        if (reached.add(step.key())) {
            for (RouteExit exit : step.exits()) {
                Optional<DomainException> problem = follow(step, exit, byKey, reached, way);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        way.remove(step.key());
        return Optional.empty();
    }

    private static Optional<DomainException> follow(
            StepView step, RouteExit exit, Map<String, StepView> byKey, Set<String> reached, Set<String> way) {
        if (exit.nextKey() == null) {
            return Optional.empty();
        }
        StepView next = byKey.get(exit.nextKey());
        if (next == null) {
            return Optional.of(problem(
                    "PRO-011", "step %s leads to unknown %s".formatted(step.key(), exit.nextKey()), step.key()));
        }
        return walk(next, byKey, reached, way);
    }

    private static Optional<DomainException> findUnnamed(List<StepView> steps) {
        return steps.stream()
                .filter(step -> !step.place().isComplete()
                        || step.opinions().stream().anyMatch(opinion -> !opinion.place().isComplete()))
                .findFirst()
                .map(step -> problem("PRO-014", "step %s names no unit".formatted(step.key()), step.key()));
    }

    /** @throws DomainException the problem found */
    void require(List<StepView> steps) {
        findProblem(steps).ifPresent(problem -> {
            throw problem;
        });
    }

    private static Optional<DomainException> findUnreached(List<StepView> steps, Set<String> reached) {
        return steps.stream()
                .filter(step -> !reached.contains(step.key()))
                .findFirst()
                .map(step -> problem("PRO-013", "step %s is never reached".formatted(step.key()), step.key()));
    }

    private static DomainException problem(String code, String message, Object... parameters) {
        return new DomainException(code, DomainException.Kind.INVALID, message, parameters);
    }
}
