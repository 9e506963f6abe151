package vn.thongsuot.procedures;

import java.util.List;
import java.util.UUID;

/** An internal procedure (Vietnamese: quy trình nội bộ), steps in their order. */
public record RouteView(UUID id, UUID versionId, boolean sample, List<StepView> steps) {
    public RouteView {
        steps = List.copyOf(steps);
    }
}
