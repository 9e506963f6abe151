package vn.thongsuot.procedures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An internal procedure (Vietnamese: quy trình nội bộ), steps in their order; it begins with the first.
 *
 * @param number counts the routes of a version of a procedure, from 1
 * @param caseKey the case whose dossiers take it; null: all that have none of their own
 * @param validFrom first day on which received dossiers take it; null where it was published without a day, or is a draft
 */
public record RouteView(
        UUID id,
        UUID versionId,
        int number,
        @Nullable String caseKey,
        boolean sample,
        @Nullable LocalDate validFrom,
        List<StepView> steps) {

    public RouteView {
        steps = List.copyOf(steps);
    }

    public Optional<StepView> findStep(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** @throws IllegalStateException if the route has no such step */
    public StepView getStep(String key) {
        return findStep(key).orElseThrow(() -> new IllegalStateException("Route %s: no step %s.".formatted(id, key)));
    }

    /** Working time of the longest way from its first step to an end; see {@link RoutePaths#longest}. */
    public Duration budget() {
        return RoutePaths.longest(steps);
    }
}
