package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.NOTICE;
import static vn.thongsuot.db.notifications.Tables.OUTBOX;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
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
    private final JsonMapper json;
    private final ObjectProvider<MessageChannel> channel;
    private final Clock clock;

    Delivery(DSLContext db, JsonMapper json, ObjectProvider<MessageChannel> channel, Clock clock) {
        this.db = db;
        this.json = json;
        this.channel = channel;
        this.clock = clock;
    }

    /** One batch; several nodes may do it at once and never take the same message. */
    @Transactional
    public int deliver() {
        List<OutboxRecord> waiting = db.selectFrom(OUTBOX)
                .where(OUTBOX.STATE.eq("waiting"), OUTBOX.NOT_BEFORE.le(clock.instant()))
                .and(carried())
                .orderBy(OUTBOX.NOT_BEFORE)
                .limit(BATCH)
                .forUpdate()
                .skipLocked()
                .fetch();
        waiting.forEach(this::deliverOne);
        return waiting.size();
    }

    /** A message to somebody outside waits while nobody can carry it, and is not tried in vain. */
    private Condition carried() {
        return channel.getIfAvailable() == null ? OUTBOX.PERSON_ID.isNull() : DSL.noCondition();
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

    private void put(DSLContext nested, OutboxRecord message) {
        UUID person = message.getPersonId();
        if (Outbox.SMS.equals(message.getChannel()) && person != null) {
            send(message, person);
            return;
        }
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

    /** What its path opens is no longer kept here once it is on its way. */
    private void send(OutboxRecord message, UUID person) {
        List<String> parameters = new ArrayList<>();
        json.readTree(message.getParams()).path("values").forEach(value -> parameters.add(value.asString()));
        channel.getObject()
                .send(new OutgoingMessage(
                        message.getId(),
                        message.getAuthorityId(),
                        person,
                        message.getTemplate(),
                        parameters,
                        message.getPath()));
        message.setPath(null);
    }

    private void postpone(OutboxRecord message, RuntimeException why) {
        Instant later = clock.instant().plus(Duration.ofSeconds(10L << message.getAttempts()));
        message.setNotBefore(later);
        message.setLastError(why.getClass().getSimpleName());
        message.setState(message.getAttempts() + 1 >= MOST_ATTEMPTS ? "failed" : "waiting");
    }
}
