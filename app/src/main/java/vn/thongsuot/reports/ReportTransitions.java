package vn.thongsuot.reports;

import static vn.thongsuot.reports.ReportAction.*;
import static vn.thongsuot.reports.ReportState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.access.Permission;

/**
 * The life cycle of a report as one table (Vietnamese: bảng chuyển trạng thái báo cáo). A state is set nowhere else ({@link
 * ReportLife}); what is not listed is refused with the reason and what is allowed.
 */
public final class ReportTransitions {

    private static final List<Edge> TABLE = List.of(
            edge(DRAFT, EDIT, DRAFT, Side.AUTHOR, Permission.PROGRAMME_EDIT, "report.edited"),
            edge(DRAFT, SUBMIT, SUBMITTED, Side.AUTHOR, Permission.PROGRAMME_EDIT, "report.submitted"),
            edge(SUBMITTED, RETURN, DRAFT, Side.SIGNER, Permission.PROGRAMME_APPROVE, "report.returned"),
            edge(SUBMITTED, APPROVE, APPROVED, Side.SIGNER, Permission.PROGRAMME_APPROVE, "report.approved"),
            edge(APPROVED, RETURN, DRAFT, Side.SIGNER, Permission.PROGRAMME_APPROVE, "report.returned"),
            edge(APPROVED, SIGN, SIGNED, Side.SIGNER, Permission.PROGRAMME_APPROVE, "report.signed"),
            edge(SIGNED, SEND, SENT, Side.AUTHOR, Permission.PROGRAMME_EDIT, "report.sent"),
            edge(SENT, SEND_BACK, RETURNED, Side.RECEIVER, Permission.PROGRAMME_EDIT, "report.sent-back"),
            edge(SENT, ACCEPT, ACCEPTED, Side.RECEIVER, Permission.PROGRAMME_EDIT, "report.accepted"),
            edge(ACCEPTED, SEND_BACK, RETURNED, Side.RECEIVER, Permission.PROGRAMME_EDIT, "report.sent-back"),
            edge(RETURNED, REVISE, DRAFT, Side.AUTHOR, Permission.PROGRAMME_EDIT, "report.revised"));

    private ReportTransitions() {}

    /** Whose act it is (Vietnamese: bên thực hiện). */
    public enum Side {
        /** The unit, or the office that drafts for it. */
        AUTHOR,
        /** The unit alone: who signs answers for it. */
        SIGNER,
        /** The recipient, or the office through which it goes. */
        RECEIVER
    }

    /**
     * One edge (Vietnamese: một bước chuyển trạng thái).
     *
     * @param permission needed in a unit of the side
     * @param event action of the entry in the report's stream
     */
    public record Edge(
            ReportState from, ReportAction action, ReportState to, Side side, Permission permission, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(ReportState from, ReportAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** From which states it may be done. */
    static Set<ReportState> findStates(ReportAction action) {
        EnumSet<ReportState> states = EnumSet.noneOf(ReportState.class);
        TABLE.stream().filter(edge -> edge.action() == action).forEach(edge -> states.add(edge.from()));
        return states;
    }

    private static Edge edge(
            ReportState from, ReportAction action, ReportState to, Side side, Permission permission, String event) {
        return new Edge(from, action, to, side, permission, event);
    }
}
