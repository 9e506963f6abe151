package vn.thongsuot.inspections;

import static vn.thongsuot.inspections.InspectionAction.*;
import static vn.thongsuot.inspections.InspectionState.*;

import java.util.List;
import java.util.Optional;

/**
 * The life cycle of an inspection as one table (Vietnamese: bảng chuyển trạng thái cuộc kiểm tra). A state is set nowhere else
 * ({@link InspectionLife}); what is not listed is refused with the reason and what is allowed.
 */
public final class InspectionTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(PLANNED, EDIT, PLANNED, Side.PLANNER, "inspection.edited"),
            new Edge(PLANNED, START, RUNNING, Side.TEAM, "inspection.started"),
            new Edge(PLANNED, DROP, DROPPED, Side.PLANNER, "inspection.dropped"),
            new Edge(RUNNING, RECORD, RUNNING, Side.TEAM, "inspection.recorded"),
            new Edge(RUNNING, SIGN_MINUTES, MINUTED, Side.TEAM, "inspection.minuted"),
            new Edge(RUNNING, DROP, DROPPED, Side.PLANNER, "inspection.dropped"),
            new Edge(MINUTED, AGREE, MINUTED, Side.INSPECTED, "inspection.agreed"),
            new Edge(MINUTED, REOPEN, RUNNING, Side.TEAM, "inspection.reopened"),
            new Edge(MINUTED, WRITE, MINUTED, Side.TEAM, "inspection.written"),
            new Edge(MINUTED, CONCLUDE, CONCLUDED, Side.SIGNER, "inspection.concluded"));

    private InspectionTransitions() {}

    /** Whose act it is (Vietnamese: bên thực hiện). */
    public enum Side {
        /** Reform officers of the inspecting body. */
        PLANNER,
        /** Members of the team, and reform officers of the inspecting body. */
        TEAM,
        /** Leaders of the inspecting body. */
        SIGNER,
        /** Leaders and reform officers of the inspected unit itself. */
        INSPECTED
    }

    /**
     * One edge (Vietnamese: một bước chuyển trạng thái).
     *
     * @param event action of the entry in the inspection's stream
     */
    public record Edge(InspectionState from, InspectionAction action, InspectionState to, Side side, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(InspectionState from, InspectionAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** From which states it may be done. */
    public static List<InspectionState> findStates(InspectionAction action) {
        return TABLE.stream()
                .filter(edge -> edge.action() == action)
                .map(Edge::from)
                .toList();
    }
}
