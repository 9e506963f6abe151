package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.OUTBOX;
import static vn.thongsuot.db.notifications.Tables.PART;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;

/**
 * The steps of sending that are committed one by one (Vietnamese: các bước gửi tin): a message is taken before anything leaves, and
 * what became of it is written after. A node that stops in between leaves a message that is unknown, not one that goes twice.
 */
@Component
class SendingStore {

    private final DSLContext db;
    private final NotificationSettings settings;
    private final Clock clock;

    SendingStore(DSLContext db, NotificationSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes what is due; no other node takes the same. */
    @Transactional
    public List<OutboxRecord> take(Collection<String> channels, int most) {
        Instant now = clock.instant();
        List<OutboxRecord> due = db.selectFrom(OUTBOX)
                .where(OUTBOX.STATE.in(MessageState.CREATED.key(), MessageState.TEMPORARY_FAILURE.key()))
                .and(OUTBOX.NOT_BEFORE.le(now))
                .and(OUTBOX.CHANNEL.in(channels))
                .orderBy(OUTBOX.NOT_BEFORE)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch();
        due.forEach(row -> {
            MessageLife.apply(row, MessageAction.TAKE, now);
            row.setTakenAt(now);
            row.setHandedOverAt(null);
            row.setAttempts(row.getAttempts() + 1);
            row.update();
        });
        return due;
    }

    /** What came of a message that this node took. @param version of the text; null for the product's own */
    @Transactional
    public void settle(OutboxRecord taken, String channel, @Nullable Integer version, HandOver result) {
        Instant now = clock.instant();
        OutboxRecord row = db.selectFrom(OUTBOX)
                .where(OUTBOX.ID.eq(taken.getId()), OUTBOX.STATE.eq(MessageState.SENDING.key()))
                .and(OUTBOX.ATTEMPTS.eq(taken.getAttempts()))
                .forUpdate()
                .fetchOne();
        if (row == null) {
            return;
        }
        row.setChannel(channel);
        row.setTemplateVersion(version);
        switch (result.action()) {
            case TAKE -> await(row, result.references(), now);
            case DELIVER -> {
                MessageLife.apply(row, MessageAction.DELIVER, now);
                row.setHandedOverAt(now);
            }
            case POSTPONE -> MessageLife.postpone(row, result.reason(), settings.ladder(), now);
            default -> {
                MessageLife.apply(row, result.action(), now);
                row.setLastError(result.reason());
            }
        }
        row.update();
    }

    /** Messages of nodes that stopped, and those whose gateway never said what became of them. */
    @Transactional
    public int sweep() {
        Instant now = clock.instant();
        int swept = lose(
                OUTBOX.HANDED_OVER_AT.isNull().and(OUTBOX.TAKEN_AT.lt(now.minus(settings.takenAtMost()))),
                "node-stopped");
        return swept + lose(OUTBOX.HANDED_OVER_AT.lt(now.minus(settings.receiptWithin())), "no-receipt");
    }

    private int lose(Condition which, String reason) {
        List<OutboxRecord> lost = db.selectFrom(OUTBOX)
                .where(OUTBOX.STATE.eq(MessageState.SENDING.key()), which)
                .forUpdate()
                .skipLocked()
                .fetch();
        lost.forEach(row -> {
            MessageLife.apply(row, MessageAction.LOSE, clock.instant());
            row.setLastError(reason);
            row.update();
        });
        return lost.size();
    }

    private void await(OutboxRecord row, List<String> references, Instant now) {
        row.setHandedOverAt(now);
        row.setParts(references.size());
        UUID id = row.getId();
        for (int i = 0; i < references.size(); i++) {
            db.insertInto(PART)
                    .set(PART.REFERENCE, references.get(i))
                    .set(PART.MESSAGE_ID, id)
                    .set(PART.NUMBER, i + 1)
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
