package vn.thongsuot.programme.steering;

import static vn.thongsuot.programme.steering.DifficultyAction.*;
import static vn.thongsuot.programme.steering.DifficultyStatus.*;
import static vn.thongsuot.programme.steering.DifficultyTransitions.Party.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of a difficulty as one table (Vietnamese: bảng chuyển trạng thái khó khăn, vướng mắc): from the unit through the
 * office in charge of reform to the committee, and back. The plans' rule R24.
 */
public final class DifficultyTransitions {

    /** Who acts. */
    public enum Party {
        UNIT,
        OFFICE,
        COMMITTEE
    }

    /** One edge. */
    public record Edge(DifficultyStatus from, DifficultyAction action, DifficultyStatus to, Party who, String event) {}

    private static final List<Edge> TABLE = List.of(
            new Edge(SENT, FORWARD, FORWARDED, OFFICE, "difficulty.forwarded"),
            new Edge(SENT, ANSWER, ANSWERED, OFFICE, "difficulty.answered"),
            new Edge(FORWARDED, ANSWER, ANSWERED, COMMITTEE, "difficulty.answered"),
            new Edge(ANSWERED, CLOSE, CLOSED, UNIT, "difficulty.closed"),
            new Edge(ANSWERED, REOPEN, SENT, UNIT, "difficulty.reopened"));

    private DifficultyTransitions() {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(DifficultyStatus from, DifficultyAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** What may be done from a status; empty for an end. */
    public static Set<DifficultyAction> findActions(DifficultyStatus from) {
        EnumSet<DifficultyAction> actions = EnumSet.noneOf(DifficultyAction.class);
        TABLE.stream().filter(edge -> edge.from() == from).forEach(edge -> actions.add(edge.action()));
        return actions;
    }
}
