package vn.thongsuot.webhooks.delivery;

import static vn.thongsuot.db.webhooks.Tables.DELIVERY;
import static vn.thongsuot.db.webhooks.Tables.HAPPENING;
import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.webhooks.tables.Delivery;
import vn.thongsuot.db.webhooks.tables.records.DeliveryRecord;
import vn.thongsuot.db.webhooks.tables.records.HappeningRecord;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.webhooks.SubscriptionAction;
import vn.thongsuot.webhooks.SubscriptionLife;
import vn.thongsuot.webhooks.SubscriptionState;
import vn.thongsuot.webhooks.WebhookSettings;

/**
 * The steps of sending that are committed one by one (Vietnamese: các bước gửi sự kiện). An event whose node stopped on the way is
 * sent again, under the same id.
 */
@Component
class DeliveryStore {

    private static final Duration NODE_STOPPED = Duration.ofMinutes(2);

    private final DSLContext db;
    private final SubscriptionLife life;
    private final SuspensionNotices notices;
    private final WebhookSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeliveryStore(
            DSLContext db, SubscriptionLife life, SuspensionNotices notices, WebhookSettings settings, Clock clock) {
        this.db = db;
        this.life = life;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** A delivery that this node took, with what it needs. */
    record Taken(DeliveryRecord delivery, SubscriptionRecord to, HappeningRecord happening) {}

    /** Subscriptions for which something may be sent now. */
    @Transactional(readOnly = true)
    public List<UUID> listDue() {
        return db.select(SUBSCRIPTION.ID)
                .from(SUBSCRIPTION)
                .where(isOpen())
                .and(DSL.exists(DSL.selectOne().from(DELIVERY).where(isDue(SUBSCRIPTION.ID))))
                .orderBy(SUBSCRIPTION.NOT_BEFORE, SUBSCRIPTION.ID)
                .fetch(SUBSCRIPTION.ID);
    }

    /** The first that is due and before which nothing of the same thing is still on its way. */
    @Transactional
    public Optional<Taken> take(UUID subscriptionId) {
        SubscriptionRecord to = db.fetchOne(SUBSCRIPTION, SUBSCRIPTION.ID.eq(subscriptionId), isOpen());
        if (to == null) {
            return Optional.empty();
        }
        Delivery earlier = DELIVERY.as("earlier");
        DeliveryRecord row = db.selectFrom(DELIVERY)
                .where(isDue(DSL.val(subscriptionId)))
                .andNotExists(DSL.selectOne()
                        .from(earlier)
                        .where(earlier.SUBSCRIPTION_ID.eq(DELIVERY.SUBSCRIPTION_ID))
                        .and(earlier.SUBJECT_ID.eq(DELIVERY.SUBJECT_ID))
                        .and(earlier.HAPPENING_SEQ.lt(DELIVERY.HAPPENING_SEQ))
                        .and(earlier.STATE.in(DeliveryState.WAITING.key(), DeliveryState.SENDING.key())))
                .orderBy(DELIVERY.HAPPENING_SEQ)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        DeliveryTransitions.apply(row, DeliveryState.SENDING);
        row.setTakenAt(clock.instant());
        row.setAttempts(row.getAttempts() + 1);
        row.update();
        HappeningRecord happening = db.fetchSingle(HAPPENING, HAPPENING.SEQ.eq(row.getHappeningSeq()));
        return Optional.of(new Taken(row, to, happening));
    }

    /** @return whether the receiver may be sent the next one at once */
    @Transactional
    public boolean settle(Taken taken, Attempt attempt) {
        SubscriptionRecord to = life.lock(taken.to().getId());
        DeliveryRecord row = db.selectFrom(DELIVERY)
                .where(DELIVERY.ID.eq(taken.delivery().getId()), DELIVERY.STATE.eq(DeliveryState.SENDING.key()))
                .and(DELIVERY.ATTEMPTS.eq(taken.delivery().getAttempts()))
                .forUpdate()
                .fetchOne();
        if (row == null) {
            return false;
        }
        row.setLastStatus(attempt.status());
        row.setLastError(attempt.reason());
        switch (attempt.outcome()) {
            case ACCEPTED -> end(row, DeliveryState.DELIVERED);
            case REFUSED -> refuse(row);
            case NOT_REACHED -> DeliveryTransitions.apply(row, DeliveryState.WAITING);
        }
        row.update();
        return note(to, attempt);
    }

    /** What nodes that stopped had taken. */
    @Transactional
    public void takeBack() {
        db.selectFrom(DELIVERY)
                .where(DELIVERY.STATE.eq(DeliveryState.SENDING.key()))
                .and(DELIVERY.TAKEN_AT.lt(
                        clock.instant().minus(settings.answerWithin()).minus(NODE_STOPPED)))
                .forUpdate()
                .skipLocked()
                .fetch()
                .forEach(row -> {
                    DeliveryTransitions.apply(row, DeliveryState.WAITING);
                    row.update();
                });
    }

    /** Events that are older than is kept, with their deliveries. */
    @Transactional
    public void forgetOld() {
        db.deleteFrom(HAPPENING)
                .where(HAPPENING.AT.lt(clock.instant().minus(settings.kept())))
                .execute();
    }

    /** The client is no more, or not here. */
    @Transactional
    public void suspend(UUID subscriptionId, String reason) {
        SubscriptionRecord to = life.lock(subscriptionId);
        if (to.getState().equals(SubscriptionState.ACTIVE.key())) {
            suspend(to, reason);
        }
    }

    private void refuse(DeliveryRecord row) {
        row.setRefusals(row.getRefusals() + 1);
        if (row.getRefusals() >= settings.mostRefusals()) {
            end(row, DeliveryState.FAILED);
        } else {
            DeliveryTransitions.apply(row, DeliveryState.WAITING);
            row.setNotBefore(clock.instant().plus(backOff().after(row.getRefusals(), random)));
        }
    }

    private void end(DeliveryRecord row, DeliveryState state) {
        DeliveryTransitions.apply(row, state);
        row.setSettledAt(clock.instant());
    }

    private boolean note(SubscriptionRecord to, Attempt attempt) {
        if (attempt.accepted()) {
            if (to.getFailures() > 0 || to.getLastError() != null) {
                to.setFailures(0);
                to.setLastError(null);
                to.update();
            }
            return true;
        }
        to.setFailures(to.getFailures() + 1);
        to.setLastError(attempt.reason());
        boolean reached = attempt.outcome() == Attempt.Outcome.REFUSED;
        if (!reached) {
            to.setNotBefore(clock.instant().plus(backOff().after(to.getFailures(), random)));
        }
        if (to.getFailures() >= settings.mostFailures() && to.getState().equals(SubscriptionState.ACTIVE.key())) {
            suspend(to, String.valueOf(attempt.reason()));
            return false;
        }
        to.update();
        return reached;
    }

    private void suspend(SubscriptionRecord to, String reason) {
        to.setLastError(reason);
        life.apply(to, SubscriptionAction.SUSPEND, null);
        notices.tell(to);
    }

    private BackOff backOff() {
        return new BackOff(settings.firstWait(), settings.longestWait());
    }

    private Condition isOpen() {
        return SUBSCRIPTION.STATE.eq(SubscriptionState.ACTIVE.key()).and(SUBSCRIPTION.NOT_BEFORE.le(clock.instant()));
    }

    private Condition isDue(org.jooq.Field<UUID> subscription) {
        Instant now = clock.instant();
        return DELIVERY.SUBSCRIPTION_ID
                .eq(subscription)
                .and(DELIVERY.STATE.eq(DeliveryState.WAITING.key()))
                .and(DELIVERY.NOT_BEFORE.le(now));
    }
}
