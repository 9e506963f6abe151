package vn.thongsuot.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;

/** What a route must satisfy before it is published (Vietnamese: kiểm tra quy trình nội bộ): it begins, is reached and ends. */
@Component
class RouteLint {

    /** @throws DomainException PRO-010 empty, PRO-011 unknown next step, PRO-012 does not end, PRO-013 unreachable step */
    void require(List<StepView> steps) {
        if (steps.isEmpty()) {
            throw problem("PRO-010", "a route needs a step");
        }
        Map<String, StepView> byKey = steps.stream().collect(Collectors.toMap(StepView::key, Function.identity()));
        Set<String> reached = new HashSet<>();
        StepView step = steps.getFirst();
        while (reached.add(step.key())) {
            if (step.nextKey() == null) {
                requireAllReached(steps, reached);
                return;
            }
            StepView next = byKey.get(step.nextKey());
            if (next == null) {
                throw problem(
                        "PRO-011", "step %s leads to unknown %s".formatted(step.key(), step.nextKey()), step.key());
            }
            step = next;
        }
        throw problem("PRO-012", "step %s is reached twice: the route does not end".formatted(step.key()), step.key());
    }

    private static void requireAllReached(List<StepView> steps, Set<String> reached) {
        steps.stream().filter(step -> !reached.contains(step.key())).findFirst().ifPresent(step -> {
            throw problem("PRO-013", "step %s is never reached".formatted(step.key()), step.key());
        });
    }

    private static DomainException problem(String code, String message, Object... parameters) {
        return new DomainException(code, DomainException.Kind.INVALID, message, parameters);
    }
}
