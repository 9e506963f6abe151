package vn.thongsuot.procedures.routes;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The life cycle of a draft: every edge there is (Vietnamese: vòng đời dự thảo quy trình). */
enum RouteDraftTransitions {
    EDIT(RouteDraftState.OPEN, RouteDraftAction.EDIT, RouteDraftState.OPEN),
    SUBMIT(RouteDraftState.OPEN, RouteDraftAction.SUBMIT, RouteDraftState.SUBMITTED),
    DISCARD(RouteDraftState.OPEN, RouteDraftAction.DISCARD, RouteDraftState.DISCARDED),
    GIVE_BACK(RouteDraftState.SUBMITTED, RouteDraftAction.GIVE_BACK, RouteDraftState.OPEN),
    PUBLISH(RouteDraftState.SUBMITTED, RouteDraftAction.PUBLISH, RouteDraftState.PUBLISHED),
    WITHDRAW(RouteDraftState.PUBLISHED, RouteDraftAction.WITHDRAW, RouteDraftState.WITHDRAWN);

    private final RouteDraftState from;
    private final RouteDraftAction action;
    private final RouteDraftState to;

    RouteDraftTransitions(RouteDraftState from, RouteDraftAction action, RouteDraftState to) {
        this.from = from;
        this.action = action;
        this.to = to;
    }

    static Optional<RouteDraftState> find(RouteDraftState from, RouteDraftAction action) {
        return Arrays.stream(values())
                .filter(edge -> edge.from == from && edge.action == action)
                .map(edge -> edge.to)
                .findFirst();
    }

    static Set<RouteDraftAction> from(RouteDraftState state) {
        return Arrays.stream(values())
                .filter(edge -> edge.from == state)
                .map(edge -> edge.action)
                .collect(Collectors.toUnmodifiableSet());
    }
}
