package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.NOTICE;
import static vn.thongsuot.db.notifications.Tables.OUTBOX;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;

/**
 * Delivers what waits in the outbox, at least once and in effect once: the notice carries the outbox row's id (Vietnamese:
 * gửi thông báo). A message that cannot be delivered is tried again later and later, then left as failed.
 */
@Service
class Delivery {

    static final int MOST_ATTEMPTS = 8;
    private static final int BATCH = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final DSLContext db;
    private final Clock clock;

    Delivery(DSLContext db, Clock clock) {

        this.db = db;
        this.clock = clock;
    }

    /** One batch; several nodes may do it at once and never take the same message. */
    @Transactional
    public int deliver() {
        List<OutboxRecord> waiting = db.selectFrom(OUTBOX)
                .where(OUTBOX.STATE.eq("waiting"), OUTBOX.NOT_BEFORE.le(clock.instant()))
                .orderBy(OUTBOX.NOT_BEFORE)
                .limit(BATCH)
                .forUpdate()
                .skipLocked()
                .fetch();
        waiting.forEach(this::deliverOne);
        return waiting.size();
    }

    /** A failure costs this message its savepoint, not the others their delivery. */
    private void deliverOne(OutboxRecord message) {
        try {
            db.transaction(nested -> put(nested.dsl(), message));
            message.setState("delivered");
            message.setDeliveredAt(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Message {} was not delivered (attempt {})", message.getId(), message.getAttempts() + 1, e);
            postpone(message, e);
        }
        message.setAttempts(message.getAttempts() + 1);
        message.update();
    }

    private static void put(DSLContext nested, OutboxRecord message) {
        if (!Outbox.IN_APP.equals(message.getChannel()) || message.getAccountId() == null) {
            throw new IllegalStateException("No adapter for channel %s.".formatted(message.getChannel()));
        }
        nested.insertInto(NOTICE)
                .set(NOTICE.ID, message.getId())
                .set(NOTICE.ACCOUNT_ID, message.getAccountId())
                .set(NOTICE.TEMPLATE, message.getTemplate())
                .set(NOTICE.PARAMS, message.getParams())
                .set(NOTICE.PATH, message.getPath())
                .set(NOTICE.CREATED_AT, message.getCreatedAt())
                .onConflictDoNothing()
                .execute();
    }

    private void postpone(OutboxRecord message, RuntimeException why) {
        Instant later = clock.instant().plus(Duration.ofSeconds(10L << message.getAttempts()));
        message.setNotBefore(later);
        message.setLastError(why.getClass().getSimpleName());
        message.setState(message.getAttempts() + 1 >= MOST_ATTEMPTS ? "failed" : "waiting");
    }
}
