package vn.thongsuot.procedures.catalogue;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/** The life cycle of a decision as one table (Vietnamese: bảng chuyển trạng thái quyết định công bố). */
final class DecisionTransitions {

    private static final List<Edge> TABLE = List.of(
            edge(DecisionState.DRAFT, DecisionAction.EDIT, DecisionState.DRAFT, Permission.CATALOGUE_EDIT),
            edge(DecisionState.DRAFT, DecisionAction.SUBMIT, DecisionState.SUBMITTED, Permission.CATALOGUE_EDIT),
            edge(DecisionState.DRAFT, DecisionAction.DROP, DecisionState.DROPPED, Permission.CATALOGUE_EDIT),
            edge(DecisionState.SUBMITTED, DecisionAction.RETURN, DecisionState.DRAFT, Permission.CATALOGUE_DECIDE),
            edge(DecisionState.SUBMITTED, DecisionAction.SIGN, DecisionState.SIGNED, Permission.CATALOGUE_DECIDE),
            edge(DecisionState.SIGNED, DecisionAction.PUBLISH, DecisionState.SIGNED, Permission.CATALOGUE_EDIT),
            edge(DecisionState.SIGNED, DecisionAction.WITHDRAW, DecisionState.WITHDRAWN, Permission.CATALOGUE_DECIDE));

    private DecisionTransitions() {}

    /**
     * One edge.
     *
     * @param permission needed in the unit that prepares it; to decide, in the authority
     */
    record Edge(DecisionState from, DecisionAction action, DecisionState to, Permission permission, String event) {}

    static List<Edge> list() {
        return TABLE;
    }

    static Optional<Edge> find(DecisionState from, DecisionAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    private static Edge edge(DecisionState from, DecisionAction action, DecisionState to, Permission permission) {
        return new Edge(from, action, to, permission, "announcement." + action.key());
    }
}
