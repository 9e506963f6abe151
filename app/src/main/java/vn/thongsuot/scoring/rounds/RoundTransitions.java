package vn.thongsuot.scoring.rounds;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.access.Permission;

/** The life cycle of a round as one table (Vietnamese: bảng chuyển trạng thái kỳ chấm điểm). */
public final class RoundTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(RoundState.OPEN, RoundAction.EDIT, RoundState.OPEN, Permission.PROGRAMME_EDIT, "round.edited"),
            new Edge(RoundState.OPEN, RoundAction.TAKE, RoundState.OPEN, Permission.PROGRAMME_EDIT, "round.taken"),
            new Edge(RoundState.OPEN, RoundAction.CLOSE, RoundState.CLOSED, Permission.PROGRAMME_EDIT, "round.closed"),
            new Edge(
                    RoundState.CLOSED,
                    RoundAction.REOPEN,
                    RoundState.OPEN,
                    Permission.PROGRAMME_APPROVE,
                    "round.reopened"),
            new Edge(
                    RoundState.CLOSED,
                    RoundAction.PUBLISH,
                    RoundState.PUBLISHED,
                    Permission.PROGRAMME_APPROVE,
                    "round.published"));

    private RoundTransitions() {}

    /** One edge (Vietnamese: một bước chuyển trạng thái). */
    public record Edge(RoundState from, RoundAction action, RoundState to, Permission permission, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(RoundState from, RoundAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    static Set<RoundState> findStates(RoundAction action) {
        EnumSet<RoundState> states = EnumSet.noneOf(RoundState.class);
        TABLE.stream().filter(edge -> edge.action() == action).forEach(edge -> states.add(edge.from()));
        return states;
    }
}
