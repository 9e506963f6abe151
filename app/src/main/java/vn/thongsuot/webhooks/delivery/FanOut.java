package vn.thongsuot.webhooks.delivery;

import static vn.thongsuot.db.webhooks.Tables.DELIVERY;
import static vn.thongsuot.db.webhooks.Tables.HAPPENING;
import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actors;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.db.webhooks.tables.records.HappeningRecord;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.webhooks.SubscriptionRights;
import vn.thongsuot.webhooks.SubscriptionState;

/**
 * Makes a delivery of each event for each subscription that may hear it today (Vietnamese: phân phối sự kiện). One node at a time,
 * in the order of the numbers, so that what happened to one thing is passed on in order.
 */
@Component
class FanOut {

    private static final int BATCH = 200;
    /** Names the lock of this work among all advisory locks of the product. */
    private static final long LOCK = 0x5765_6268_6F6F_6B73L;

    private final DSLContext db;
    private final SubscriptionRights rights;
    private final Actors actors;
    private final Clock clock;

    FanOut(DSLContext db, SubscriptionRights rights, Actors actors, Clock clock) {
        this.db = db;
        this.rights = rights;
        this.actors = actors;
        this.clock = clock;
    }

    /** One batch. @return how many events were passed on */
    @Transactional
    public int spread() {
        List<HappeningRecord> fresh = isAlone() ? listFresh() : List.of();
        if (!fresh.isEmpty()) {
            Map<UUID, Result<SubscriptionRecord>> listening = db.selectFrom(SUBSCRIPTION)
                    .where(SUBSCRIPTION.STATE.in(SubscriptionState.ACTIVE.key(), SubscriptionState.SUSPENDED.key()))
                    .orderBy(SUBSCRIPTION.ID)
                    .fetchGroups(SUBSCRIPTION.AUTHORITY_ID);
            fresh.forEach(happening -> {
                Result<SubscriptionRecord> asked = listening.get(happening.getAuthorityId());
                if (asked != null) {
                    asked.stream().filter(one -> hears(one, happening)).forEach(one -> add(one, happening));
                }
            });
            db.update(HAPPENING)
                    .set(HAPPENING.SPREAD_AT, clock.instant())
                    .where(HAPPENING.SEQ.in(
                            fresh.stream().map(HappeningRecord::getSeq).toList()))
                    .execute();
        }
        return fresh.size();
    }

    private boolean isAlone() {
        return Boolean.TRUE.equals(
                db.fetchValue(DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, DSL.inline(LOCK))));
    }

    private List<HappeningRecord> listFresh() {
        return db.selectFrom(HAPPENING)
                .where(HAPPENING.SPREAD_AT.isNull())
                .orderBy(HAPPENING.SEQ)
                .limit(BATCH)
                .fetch();
    }

    private boolean hears(SubscriptionRecord subscription, HappeningRecord happening) {
        String kind = happening.getKind();
        CaseUnits about = new CaseUnits(happening.getAuthorityId(), Set.of(happening.getUnitIds()));
        return Arrays.asList(subscription.getKinds()).contains(kind)
                && !happening.getAt().isBefore(subscription.getConfirmedAt())
                && actors.find(subscription.getAccountId())
                        .filter(client -> rights.hears(client, kind, subscription.getUnitId(), about))
                        .isPresent();
    }

    private void add(SubscriptionRecord subscription, HappeningRecord happening) {
        db.insertInto(DELIVERY)
                .set(DELIVERY.ID, Ids.next(clock))
                .set(DELIVERY.SUBSCRIPTION_ID, subscription.getId())
                .set(DELIVERY.HAPPENING_SEQ, happening.getSeq())
                .set(DELIVERY.SUBJECT_ID, happening.getSubjectId())
                .set(DELIVERY.STATE, DeliveryState.WAITING.key())
                .set(DELIVERY.NOT_BEFORE, clock.instant())
                .onConflictDoNothing()
                .execute();
    }
}
