package vn.thongsuot.programme.tasks.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskAction;
import vn.thongsuot.programme.tasks.TaskDetail;

/** Which acts the page offers, from what the reader may do: the main one first, those that ask for something in folds. */
final class TaskActs {

    private static final List<TaskAction> ORDER = List.of(
            TaskAction.ASSIGN,
            TaskAction.ACCEPT,
            TaskAction.CLOSE,
            TaskAction.GRANT_EXTENSION,
            TaskAction.COMPLETE,
            TaskAction.REPORT,
            TaskAction.RETURN,
            TaskAction.DECLINE_EXTENSION,
            TaskAction.ASK_EXTENSION,
            TaskAction.HAND_OVER,
            TaskAction.REFUSE,
            TaskAction.CANCEL);

    private TaskActs() {}

    static List<TaskPage.Act> of(Ui ui, TaskDetail detail, Map<String, String> typed) {
        return ORDER.stream()
                .filter(detail.actions()::contains)
                .map(action -> act(ui, action, typed))
                .toList();
    }

    private static TaskPage.Act act(Ui ui, TaskAction action, Map<String, String> typed) {
        TaskPage.Asks asks = asks(action);
        return new TaskPage.Act(
                action.key(),
                ui.t("task.action." + action.key()),
                key(action),
                asks == TaskPage.Asks.NOTHING,
                action.key().equals(typed.get("act")),
                asks);
    }

    private static TaskPage.Asks asks(TaskAction action) {
        return switch (action) {
            case ASSIGN, ACCEPT, CLOSE, GRANT_EXTENSION, EDIT -> TaskPage.Asks.NOTHING;
            case REPORT -> TaskPage.Asks.REPORT;
            case COMPLETE -> TaskPage.Asks.PRODUCT;
            case ASK_EXTENSION -> TaskPage.Asks.EXTENSION;
            case HAND_OVER -> TaskPage.Asks.PERSON;
            case REFUSE, RETURN, DECLINE_EXTENSION, CANCEL -> TaskPage.Asks.WORDS;
        };
    }

    private static @Nullable String key(TaskAction action) {
        return switch (action) {
            case ASSIGN -> "G";
            case ACCEPT -> "N";
            case CLOSE -> "K";
            default -> null;
        };
    }
}
