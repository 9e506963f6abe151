package vn.thongsuot.inspections.findings;

import static vn.thongsuot.inspections.findings.FindingAction.*;
import static vn.thongsuot.inspections.findings.FindingState.*;

import java.util.List;
import java.util.Optional;

/**
 * The life cycle of a finding as one table (Vietnamese: bảng chuyển trạng thái tồn tại, hạn chế). The inspecting body accepts a
 * remedy, never the inspected one. A state is set nowhere else ({@link FindingLife}).
 */
public final class FindingTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(DRAFT, EDIT, DRAFT, Side.TEAM, "finding.edited"),
            new Edge(DRAFT, WITHDRAW, WITHDRAWN, Side.TEAM, "finding.withdrawn"),
            new Edge(DRAFT, CONFIRM, OPEN, Side.CONCLUSION, "finding.recorded"),
            new Edge(OPEN, HAND_OVER, OPEN, Side.UNIT, "finding.handed-over"),
            new Edge(OPEN, REPORT, REPORTED, Side.OWNER, "finding.reported"),
            new Edge(OPEN, ESCALATE, ESCALATED, Side.BOTH, "finding.escalated"),
            new Edge(OPEN, WITHDRAW, WITHDRAWN, Side.SIGNER, "finding.withdrawn"),
            new Edge(REPORTED, RETURN, OPEN, Side.TEAM, "finding.returned"),
            new Edge(REPORTED, ACCEPT, FIXED, Side.TEAM, "finding.fixed"),
            new Edge(REPORTED, ESCALATE, ESCALATED, Side.BOTH, "finding.escalated"),
            new Edge(REPORTED, WITHDRAW, WITHDRAWN, Side.SIGNER, "finding.withdrawn"),
            new Edge(ESCALATED, ACCEPT, FIXED, Side.TEAM, "finding.fixed"));

    private FindingTransitions() {}

    /** Whose act it is (Vietnamese: bên thực hiện). */
    public enum Side {
        /** The team and the reform officers of the inspecting body. */
        TEAM,
        /** Leaders of the inspecting body. */
        SIGNER,
        /** The signed conclusion, nobody by hand. */
        CONCLUSION,
        /** Leaders and reform officers of the inspected unit. */
        UNIT,
        /** The official who sees to it, and those of {@link #UNIT}. */
        OWNER,
        /** Reform officers and leaders of either side. */
        BOTH
    }

    /**
     * One edge (Vietnamese: một bước chuyển trạng thái).
     *
     * @param event action of the entry in the finding's stream
     */
    public record Edge(FindingState from, FindingAction action, FindingState to, Side side, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(FindingState from, FindingAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    static List<FindingState> findStates(FindingAction action) {
        return TABLE.stream()
                .filter(edge -> edge.action() == action)
                .map(Edge::from)
                .toList();
    }
}
