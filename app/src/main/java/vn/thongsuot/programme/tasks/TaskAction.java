package vn.thongsuot.programme.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a task (Vietnamese: thao tác trên nhiệm vụ); {@link TaskTransitions} says when and by whom. */
public enum TaskAction {
    EDIT,
    ASSIGN,
    ACCEPT,
    REFUSE,
    HAND_OVER,
    REPORT,
    COMPLETE,
    ASK_EXTENSION,
    GRANT_EXTENSION,
    DECLINE_EXTENSION,
    RETURN,
    CLOSE,
    CANCEL;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskAction> find(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
