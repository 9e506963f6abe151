package vn.thongsuot.webhooks;

import static vn.thongsuot.db.webhooks.Tables.HAPPENING;
import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.Happening;
import vn.thongsuot.platform.Happenings;
import vn.thongsuot.platform.Kept;

/**
 * Writes what somebody wants to hear in the transaction of the change (Vietnamese: ghi sự kiện chờ gửi). What is wanted is kept for
 * {@code FRESH} on each node, so that a step costs nothing while nobody listens; a new subscription hears from then on at the latest.
 */
@Component
public class Announcing implements Happenings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final DSLContext db;
    private final Kept<UUID, Set<String>> wanted = new Kept<>(FRESH);

    Announcing(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean wanted(UUID authorityId, String kind) {
        return wanted.get(authorityId, this::load).contains(kind);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Happening happening) {
        db.insertInto(HAPPENING)
                .set(HAPPENING.EVENT_ID, happening.eventId())
                .set(HAPPENING.AUTHORITY_ID, happening.units().authorityId())
                .set(HAPPENING.KIND, happening.kind())
                .set(HAPPENING.SUBJECT_ID, happening.subjectId())
                .set(HAPPENING.RESOURCE, happening.resource())
                .set(HAPPENING.RESOURCE_VERSION, happening.version())
                .set(HAPPENING.UNIT_IDS, happening.units().unitIds().toArray(UUID[]::new))
                .set(HAPPENING.AT, happening.at())
                .onConflictDoNothing()
                .execute();
    }

    /** After a change of subscriptions on this node was committed. */
    public void forget() {
        wanted.forget();
    }

    private Set<String> load(UUID authorityId) {
        return db
                .select(SUBSCRIPTION.KINDS)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.AUTHORITY_ID.eq(authorityId))
                .and(SUBSCRIPTION.STATE.in(SubscriptionState.ACTIVE.key(), SubscriptionState.SUSPENDED.key()))
                .fetch(SUBSCRIPTION.KINDS)
                .stream()
                .flatMap(Arrays::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
