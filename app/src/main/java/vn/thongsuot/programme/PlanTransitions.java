package vn.thongsuot.programme;

import static vn.thongsuot.programme.PlanAction.*;
import static vn.thongsuot.programme.PlanState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.access.Permission;

/**
 * The life cycle of a plan as one table (Vietnamese: bảng chuyển trạng thái kế hoạch). A state is set nowhere else
 * ({@link PlanLife}); what is not listed is refused with the reason and what is allowed.
 */
public final class PlanTransitions {

    private static final List<Edge> TABLE = List.of(
            edge(DRAFT, EDIT, DRAFT, Permission.PROGRAMME_EDIT, "plan.edited"),
            edge(DRAFT, SUBMIT, IN_REVIEW, Permission.PROGRAMME_EDIT, "plan.submitted"),
            edge(DRAFT, DISCARD, DISCARDED, Permission.PROGRAMME_EDIT, "plan.discarded"),
            edge(IN_REVIEW, RETURN, DRAFT, Permission.PROGRAMME_APPROVE, "plan.sent-back"),
            edge(IN_REVIEW, ISSUE, ISSUED, Permission.PROGRAMME_APPROVE, "plan.issued"),
            edge(ISSUED, DRAFT_AMENDMENT, ISSUED, Permission.PROGRAMME_EDIT, "plan.amendment-drafted"),
            edge(ISSUED, DRAFT_REPLACEMENT, ISSUED, Permission.PROGRAMME_EDIT, "plan.replacement-drafted"),
            edge(ISSUED, AMEND, AMENDED, Permission.PROGRAMME_APPROVE, "plan.amended"),
            edge(ISSUED, REPLACE, REPLACED, Permission.PROGRAMME_APPROVE, "plan.replaced"),
            edge(ISSUED, CLOSE, CLOSED, Permission.PROGRAMME_APPROVE, "plan.closed"));

    private PlanTransitions() {}

    /**
     * One edge (Vietnamese: một bước chuyển trạng thái).
     *
     * @param permission needed in the plan's unit
     * @param event action of the entry in the plan's stream
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

    /** What may be done from a state; empty for an end. */
    public static Set<PlanAction> findActions(PlanState from) {
        EnumSet<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        TABLE.stream().filter(edge -> edge.from() == from).forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    /** From which states it may be done. */
    static Set<PlanState> findStates(PlanAction action) {
        EnumSet<PlanState> states = EnumSet.noneOf(PlanState.class);
        TABLE.stream().filter(edge -> edge.action() == action).forEach(edge -> states.add(edge.from()));
        return states;
    }

    private static Edge edge(PlanState from, PlanAction action, PlanState to, Permission permission, String event) {
        return new Edge(from, action, to, permission, event);
    }
}
