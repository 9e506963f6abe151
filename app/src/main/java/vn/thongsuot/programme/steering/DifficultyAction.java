package vn.thongsuot.programme.steering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a difficulty (Vietnamese: thao tác); {@link DifficultyTransitions} says when and by whom. */
public enum DifficultyAction {
    FORWARD,
    ANSWER,
    CLOSE,
    /** The answer did not solve it: back to the office. */
    REOPEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DifficultyAction> find(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
