package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.NOTICE;
import static vn.thongsuot.db.notifications.Tables.OUTBOX;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;

/**
 * Delivers notices to the desk, at least once and in effect once: the notice carries the outbox row's id (Vietnamese: gửi thông báo
 * trong hệ thống). Who wants a notice by mail, too, gets a copy into the outbox.
 */
@Service
class Delivery {

    private static final int BATCH = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final DSLContext db;
    private final Outbox outbox;
    private final Preferences preferences;
    private final NotificationSettings settings;
    private final Clock clock;

    Delivery(DSLContext db, Outbox outbox, Preferences preferences, NotificationSettings settings, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.preferences = preferences;
        this.settings = settings;
        this.clock = clock;
    }

    /** One batch; several nodes may do it at once and never take the same message. */
    @Transactional
    public int deliver() {
        List<OutboxRecord> waiting = db.selectFrom(OUTBOX)
                .where(OUTBOX.STATE.in(MessageState.CREATED.key(), MessageState.TEMPORARY_FAILURE.key()))
                .and(OUTBOX.NOT_BEFORE.le(clock.instant()))
                .and(OUTBOX.CHANNEL.eq(Outbox.IN_APP))
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
        message.setAttempts(message.getAttempts() + 1);
        try {
            db.transaction(nested -> put(nested.dsl(), message));
            MessageLife.apply(message, MessageAction.DELIVER, clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Message {} was not delivered (attempt {})", message.getId(), message.getAttempts(), e);
            MessageLife.postpone(message, "not-written", settings.ladder(), clock.instant());
        }
        message.update();
    }

    private void put(DSLContext nested, OutboxRecord message) {
        UUID account = message.getAccountId();
        if (account == null) {
            throw new IllegalStateException("Notice %s is for nobody.".formatted(message.getId()));
        }
        nested.insertInto(NOTICE)
                .set(NOTICE.ID, message.getId())
                .set(NOTICE.ACCOUNT_ID, account)
                .set(NOTICE.TEMPLATE, message.getTemplate())
                .set(NOTICE.PARAMS, message.getParams())
                .set(NOTICE.PATH, message.getPath())
                .set(NOTICE.CREATED_AT, message.getCreatedAt())
                .onConflictDoNothing()
                .execute();
        if (preferences.wantsByMail(account, message.getPath())) {
            outbox.copyByMail(
                    message.getId(),
                    message.getAuthorityId(),
                    account,
                    message.getTemplate(),
                    message.getParams(),
                    message.getPath());
        }
    }
}
