package vn.thongsuot.programme.steering;

import static vn.thongsuot.programme.steering.DialogueAction.*;
import static vn.thongsuot.programme.steering.DialogueStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life cycle of a dialogue as one table (Vietnamese: bảng chuyển trạng thái cuộc đối thoại). */
public final class DialogueTransitions {

    /** One edge of the life cycle. */
    public record Edge(DialogueStatus from, DialogueAction action, DialogueStatus to, String event) {}

    private static final List<Edge> TABLE = List.of(
            new Edge(ANNOUNCED, HOLD, HELD, "dialogue.held"),
            new Edge(ANNOUNCED, CANCEL, CANCELLED, "dialogue.cancelled"),
            new Edge(HELD, ASK, HELD, "dialogue.asked"),
            new Edge(HELD, ANSWER, HELD, "dialogue.answered"),
            new Edge(HELD, PUBLISH, PUBLISHED, "dialogue.published"));

    private DialogueTransitions() {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(DialogueStatus from, DialogueAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** What may be done from a status; empty for an end. */
    public static Set<DialogueAction> findActions(DialogueStatus from) {
        EnumSet<DialogueAction> actions = EnumSet.noneOf(DialogueAction.class);
        TABLE.stream().filter(edge -> edge.from() == from).forEach(edge -> actions.add(edge.action()));
        return actions;
    }
}
