package vn.thongsuot.programme.steering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a dialogue (Vietnamese: thao tác trên cuộc đối thoại); {@link DialogueTransitions} says when. */
public enum DialogueAction {
    HOLD,
    ASK,
    ANSWER,
    PUBLISH,
    CANCEL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DialogueAction> find(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
