package vn.thongsuot.organisation.reorganisation;

import java.util.Locale;
import java.util.Optional;

/** Where a decision on units stands (Vietnamese: trạng thái phương án sắp xếp); {@link #after} is the table of its life cycle. */
public enum ReorganisationStatus {
    DRAFT,
    DISCARDED,
    CONFIRMED,
    UNDONE,
    EFFECTIVE;

    /** What can be done to it (Vietnamese: thao tác). */
    public enum Action {
        CHANGE,
        DISCARD,
        CONFIRM,
        UNDO,
        TAKE_EFFECT;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The status after an action; empty where the action is not allowed. */
    public Optional<ReorganisationStatus> after(Action action) {
        return switch (this) {
            case DRAFT ->
                switch (action) {
                    case CHANGE -> Optional.of(DRAFT);
                    case DISCARD -> Optional.of(DISCARDED);
                    case CONFIRM -> Optional.of(CONFIRMED);
                    case UNDO, TAKE_EFFECT -> Optional.empty();
                };
            case CONFIRMED ->
                switch (action) {
                    case UNDO -> Optional.of(UNDONE);
                    case TAKE_EFFECT -> Optional.of(EFFECTIVE);
                    case CHANGE, DISCARD, CONFIRM -> Optional.empty();
                };
            case DISCARDED, UNDONE, EFFECTIVE -> Optional.empty();
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReorganisationStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
