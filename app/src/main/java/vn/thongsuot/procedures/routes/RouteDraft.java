package vn.thongsuot.procedures.routes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.StepView;

/**
 * A route that is being written (Vietnamese: dự thảo quy trình nội bộ).
 *
 * @param versionId of the procedure
 * @param caseKey the case whose dossiers will take it; null: all that have none of their own
 * @param baseRouteId the route in force from which it was begun; null for none
 * @param revision counts changes, for two who write at once
 * @param editedBy who changed it last, and so does not publish it
 * @param source file from which it was read; null for none
 * @param withdrawnReason why it was taken back; null where it was not
 */
public record RouteDraft(
        UUID id,
        UUID authorityId,
        UUID versionId,
        @Nullable String caseKey,
        @Nullable UUID baseRouteId,
        RouteDraftState state,
        int revision,
        List<StepView> steps,
        UUID editedBy,
        Instant editedAt,
        @Nullable UUID publishedRouteId,
        @Nullable String decisionNumber,
        @Nullable LocalDate validFrom,
        @Nullable String source,
        @Nullable String withdrawnReason) {

    public RouteDraft {
        steps = List.copyOf(steps);
    }

    public Set<RouteDraftAction> actions() {
        return RouteDraftTransitions.from(state);
    }
}
