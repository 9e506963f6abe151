package vn.thongsuot.procedures.reviews;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/** The life cycle of a review as one table (Vietnamese: bảng chuyển trạng thái rà soát). */
final class ReviewTransitions {

    private static final List<Edge> TABLE = List.of(
            edge(ReviewState.PLANNED, ReviewAction.REVIEW, ReviewState.REVIEWED, Permission.CATALOGUE_EDIT),
            edge(ReviewState.REVIEWED, ReviewAction.REVIEW, ReviewState.REVIEWED, Permission.CATALOGUE_EDIT),
            edge(ReviewState.REVIEWED, ReviewAction.PROPOSE, ReviewState.DRAFTED, Permission.CATALOGUE_EDIT),
            edge(ReviewState.DRAFTED, ReviewAction.PROPOSE, ReviewState.DRAFTED, Permission.CATALOGUE_EDIT),
            edge(ReviewState.REFUSED, ReviewAction.PROPOSE, ReviewState.DRAFTED, Permission.CATALOGUE_EDIT),
            edge(ReviewState.DRAFTED, ReviewAction.SUBMIT, ReviewState.SUBMITTED, Permission.CATALOGUE_EDIT),
            edge(ReviewState.SUBMITTED, ReviewAction.APPROVE, ReviewState.APPROVED, Permission.CATALOGUE_DECIDE),
            edge(ReviewState.SUBMITTED, ReviewAction.REFUSE, ReviewState.REFUSED, Permission.CATALOGUE_DECIDE));

    private ReviewTransitions() {}

    /**
     * One edge.
     *
     * @param permission needed in the unit that reviews; to decide, in the authority
     */
    record Edge(ReviewState from, ReviewAction action, ReviewState to, Permission permission, String event) {}

    static List<Edge> list() {
        return TABLE;
    }

    static Optional<Edge> find(ReviewState from, ReviewAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    private static Edge edge(ReviewState from, ReviewAction action, ReviewState to, Permission permission) {
        return new Edge(from, action, to, permission, "review." + action.key());
    }
}
