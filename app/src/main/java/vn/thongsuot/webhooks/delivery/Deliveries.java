package vn.thongsuot.webhooks.delivery;

import static vn.thongsuot.db.webhooks.Tables.DELIVERY;
import static vn.thongsuot.db.webhooks.Tables.HAPPENING;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.webhooks.tables.records.DeliveryRecord;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;
import vn.thongsuot.webhooks.SubscriptionLife;
import vn.thongsuot.webhooks.SubscriptionRights;
import vn.thongsuot.webhooks.Subscriptions;

/** The log of what was sent, and having something sent again (Vietnamese: nhật ký gửi sự kiện, gửi lại). */
@Service
public class Deliveries {

    private static final int MOST_ON_A_PAGE = 100;

    private final DSLContext db;
    private final Subscriptions subscriptions;
    private final SubscriptionRights rights;
    private final SubscriptionLife life;
    private final Clock clock;

    Deliveries(
            DSLContext db, Subscriptions subscriptions, SubscriptionRights rights, SubscriptionLife life, Clock clock) {
        this.db = db;
        this.subscriptions = subscriptions;
        this.rights = rights;
        this.life = life;
        this.clock = clock;
    }

    /** The newest hundred, newest first. @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public List<DeliveryView> listNewest(Actor actor, UUID subscriptionId) {
        subscriptions.get(actor, subscriptionId);
        return select(DELIVERY.SUBSCRIPTION_ID.eq(subscriptionId))
                .orderBy(DELIVERY.HAPPENING_SEQ.desc())
                .limit(MOST_ON_A_PAGE)
                .fetch(Deliveries::view);
    }

    /** From behind an id, oldest first. @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public List<DeliveryView> listAfter(Actor actor, UUID subscriptionId, @Nullable UUID after, int most) {
        subscriptions.get(actor, subscriptionId);
        return select(DELIVERY.SUBSCRIPTION_ID.eq(subscriptionId))
                .and(after == null ? DSL.noCondition() : DELIVERY.ID.gt(after))
                .orderBy(DELIVERY.ID)
                .limit(most)
                .fetch(Deliveries::view);
    }

    /** How many wait, failed and so on. */
    @Transactional(readOnly = true)
    public Map<DeliveryState, Integer> count(Actor actor, UUID subscriptionId) {
        subscriptions.get(actor, subscriptionId);
        return db.select(DELIVERY.STATE, DSL.count())
                .from(DELIVERY)
                .where(DELIVERY.SUBSCRIPTION_ID.eq(subscriptionId))
                .groupBy(DELIVERY.STATE)
                .fetchMap(row -> DeliveryState.of(row.value1()), row -> row.value2());
    }

    /**
     * To be sent once more, under the same id; what came later is not sent again with it.
     *
     * @throws DomainException ACC-001 (not found) for a stranger, WHK-008 (conflict) while it is on its way or where it was dropped
     */
    @Transactional
    public void resend(Actor actor, UUID subscriptionId, UUID id) {
        SubscriptionRecord to = life.lock(subscriptionId);
        rights.requireOwn(actor, to);
        DeliveryRecord row = db.selectFrom(DELIVERY)
                .where(DELIVERY.ID.eq(id), DELIVERY.SUBSCRIPTION_ID.eq(subscriptionId))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        DeliveryState state = DeliveryState.of(row.getState());
        if (state != DeliveryState.FAILED && state != DeliveryState.DELIVERED) {
            throw new DomainException(
                    "WHK-008",
                    DomainException.Kind.CONFLICT,
                    "Delivery %s: cannot resend; state is %s, allowed: delivered, failed.".formatted(id, state.key()),
                    new MessageRef("webhook.delivery.state." + state.key()));
        }
        DeliveryTransitions.apply(row, DeliveryState.WAITING);
        row.setRefusals(0);
        row.setNotBefore(clock.instant());
        row.setSettledAt(null);
        row.update();
        life.note(to, actor.accountId(), "webhook.resent", Map.of("delivery", id));
    }

    private SelectConditionStep<? extends Record> select(Condition which) {
        return db.select(DELIVERY.fields())
                .select(HAPPENING.KIND, HAPPENING.RESOURCE, HAPPENING.RESOURCE_VERSION, HAPPENING.AT)
                .from(DELIVERY)
                .join(HAPPENING)
                .on(HAPPENING.SEQ.eq(DELIVERY.HAPPENING_SEQ))
                .where(which);
    }

    private static DeliveryView view(Record row) {
        return new DeliveryView(
                row.get(DELIVERY.ID),
                row.get(HAPPENING.KIND),
                row.get(HAPPENING.RESOURCE),
                row.get(HAPPENING.RESOURCE_VERSION),
                row.get(HAPPENING.AT),
                DeliveryState.of(row.get(DELIVERY.STATE)),
                row.get(DELIVERY.ATTEMPTS),
                row.get(DELIVERY.SETTLED_AT),
                row.get(DELIVERY.LAST_STATUS),
                row.get(DELIVERY.LAST_ERROR));
    }
}
