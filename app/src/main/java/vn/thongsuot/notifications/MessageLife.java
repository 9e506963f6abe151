package vn.thongsuot.notifications;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;

/** Moves a message along {@link MessageTransitions}; the caller holds its row (Vietnamese: đổi trạng thái tin). */
final class MessageLife {

    private MessageLife() {}

    static void apply(OutboxRecord row, MessageAction action, Instant now) {
        row.setState(MessageTransitions.require(MessageState.of(row.getState()), action)
                .key());
        if (action == MessageAction.DELIVER) {
            row.setDeliveredAt(now);
            row.setLastError(null);
            // What a citizen's link opens is kept no longer than needed.
            row.setPath(row.getPersonId() == null ? row.getPath() : null);
        }
    }

    /** What did not go is put off along the ladder, or left for a person when the ladder ends. */
    static void postpone(OutboxRecord row, @Nullable String reason, RetryLadder ladder, Instant now) {
        Optional<Instant> next = ladder.next(row.getCreatedAt(), now, Math.max(1, row.getAttempts()));
        next.ifPresent(row::setNotBefore);
        apply(row, next.isPresent() ? MessageAction.POSTPONE : MessageAction.BREAK, now);
        row.setLastError(reason);
    }
}
