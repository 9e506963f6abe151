package vn.thongsuot.programme.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.programme.review.ReadingRow.State;

/**
 * What a person can decide about a row (Vietnamese: thao tác rà soát), from which states, to which: the life cycle of a row
 * as one table.
 */
public enum RowAction {
    /** As it stands in the form, corrected or not. */
    ACCEPT(Set.of(State.OPEN, State.ACCEPTED), State.ACCEPTED),
    /** It is no target, or no task. */
    REJECT(Set.of(State.OPEN, State.ACCEPTED), State.REJECTED),
    /** Another row says the same: that one stays. */
    MERGE(Set.of(State.OPEN, State.ACCEPTED), State.MERGED),
    /** The sentence says two things: a second row begins as a copy. */
    SPLIT(Set.of(State.OPEN, State.ACCEPTED), State.OPEN),
    /** Look at it again. */
    REOPEN(Set.of(State.ACCEPTED, State.REJECTED, State.MERGED), State.OPEN);

    private final Set<State> from;
    private final State to;

    RowAction(Set<State> from, State to) {
        this.from = from;
        this.to = to;
    }

    public boolean isAllowedFrom(State state) {
        return from.contains(state);
    }

    State to() {
        return to;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RowAction> find(String key) {
        for (RowAction action : values()) {
            if (action.key().equals(key)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
