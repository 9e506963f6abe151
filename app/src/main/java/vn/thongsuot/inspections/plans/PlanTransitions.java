package vn.thongsuot.inspections.plans;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/** The life cycle of a year's plan as one table (Vietnamese: bảng chuyển trạng thái kế hoạch kiểm tra). */
public final class PlanTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(PlanState.DRAFT, PlanAction.EDIT, PlanState.DRAFT, Permission.PROGRAMME_EDIT, "plan.edited"),
            new Edge(PlanState.DRAFT, PlanAction.ADD, PlanState.DRAFT, Permission.PROGRAMME_EDIT, "plan.units-added"),
            new Edge(PlanState.DRAFT, PlanAction.ISSUE, PlanState.ISSUED, Permission.PROGRAMME_APPROVE, "plan.issued"),
            new Edge(PlanState.ISSUED, PlanAction.ADD, PlanState.ISSUED, Permission.PROGRAMME_APPROVE, "plan.amended"));

    private PlanTransitions() {}

    /**
     * One edge.
     *
     * @param permission needed in the inspecting body
     */
    public record Edge(PlanState from, PlanAction action, PlanState to, Permission permission, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(PlanState from, PlanAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }
}
