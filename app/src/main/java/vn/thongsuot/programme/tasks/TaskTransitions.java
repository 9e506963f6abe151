package vn.thongsuot.programme.tasks;

import static vn.thongsuot.programme.tasks.TaskAction.*;
import static vn.thongsuot.programme.tasks.TaskParty.*;
import static vn.thongsuot.programme.tasks.TaskStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life cycle of a task as one table (Vietnamese: bảng chuyển trạng thái nhiệm vụ). A status is set nowhere else
 * ({@link Task#apply}); what is not listed is refused with the reason and what is allowed.
 */
public final class TaskTransitions {

    private static final List<TaskTransition> TABLE = List.of(
            edge(DRAFT, EDIT, DRAFT, ASSIGNER, "task.edited"),
            edge(DRAFT, ASSIGN, ASSIGNED, ASSIGNER, "task.assigned"),
            edge(DRAFT, CANCEL, CANCELLED, ASSIGNER, "task.cancelled"),
            edge(ASSIGNED, ACCEPT, ACCEPTED, LEAD, "task.accepted"),
            edge(ASSIGNED, REFUSE, REFUSED, LEAD, "task.refused"),
            edge(ASSIGNED, HAND_OVER, ASSIGNED, LEAD, "task.handed-over"),
            edge(ASSIGNED, CANCEL, CANCELLED, ASSIGNER, "task.cancelled"),
            edge(REFUSED, EDIT, DRAFT, ASSIGNER, "task.edited"),
            edge(REFUSED, ASSIGN, ASSIGNED, ASSIGNER, "task.assigned"),
            edge(REFUSED, CANCEL, CANCELLED, ASSIGNER, "task.cancelled"),
            edge(ACCEPTED, REPORT, IN_PROGRESS, LEAD, "task.progress"),
            edge(ACCEPTED, COMPLETE, REPORTED, LEAD, "task.completed"),
            edge(ACCEPTED, HAND_OVER, ACCEPTED, LEAD, "task.handed-over"),
            edge(ACCEPTED, ASK_EXTENSION, ACCEPTED, LEAD, "task.extension-asked"),
            edge(ACCEPTED, GRANT_EXTENSION, ACCEPTED, ASSIGNER, "task.extension-granted"),
            edge(ACCEPTED, DECLINE_EXTENSION, ACCEPTED, ASSIGNER, "task.extension-declined"),
            edge(ACCEPTED, CANCEL, CANCELLED, ASSIGNER, "task.cancelled"),
            edge(IN_PROGRESS, REPORT, IN_PROGRESS, LEAD, "task.progress"),
            edge(IN_PROGRESS, COMPLETE, REPORTED, LEAD, "task.completed"),
            edge(IN_PROGRESS, HAND_OVER, IN_PROGRESS, LEAD, "task.handed-over"),
            edge(IN_PROGRESS, ASK_EXTENSION, IN_PROGRESS, LEAD, "task.extension-asked"),
            edge(IN_PROGRESS, GRANT_EXTENSION, IN_PROGRESS, ASSIGNER, "task.extension-granted"),
            edge(IN_PROGRESS, DECLINE_EXTENSION, IN_PROGRESS, ASSIGNER, "task.extension-declined"),
            edge(IN_PROGRESS, CANCEL, CANCELLED, ASSIGNER, "task.cancelled"),
            edge(REPORTED, RETURN, RETURNED, ASSIGNER, "task.returned"),
            edge(REPORTED, CLOSE, CLOSED, ASSIGNER, "task.closed"),
            edge(RETURNED, REPORT, IN_PROGRESS, LEAD, "task.progress"),
            edge(RETURNED, COMPLETE, REPORTED, LEAD, "task.completed"),
            edge(RETURNED, HAND_OVER, RETURNED, LEAD, "task.handed-over"),
            edge(RETURNED, ASK_EXTENSION, RETURNED, LEAD, "task.extension-asked"),
            edge(RETURNED, GRANT_EXTENSION, RETURNED, ASSIGNER, "task.extension-granted"),
            edge(RETURNED, DECLINE_EXTENSION, RETURNED, ASSIGNER, "task.extension-declined"),
            edge(RETURNED, CANCEL, CANCELLED, ASSIGNER, "task.cancelled"));

    private TaskTransitions() {}

    public static List<TaskTransition> list() {
        return TABLE;
    }

    public static Optional<TaskTransition> find(TaskStatus from, TaskAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** What may be done from a status; empty for an end. */
    public static Set<TaskAction> findActions(TaskStatus from) {
        EnumSet<TaskAction> actions = EnumSet.noneOf(TaskAction.class);
        TABLE.stream().filter(edge -> edge.from() == from).forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private static TaskTransition edge(TaskStatus from, TaskAction action, TaskStatus to, TaskParty who, String event) {
        return new TaskTransition(from, action, to, who, event);
    }
}
