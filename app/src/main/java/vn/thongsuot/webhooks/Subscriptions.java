package vn.thongsuot.webhooks;

import static vn.thongsuot.db.webhooks.Tables.DELIVERY;
import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Who wants to hear what (Vietnamese: đăng ký nhận sự kiện). A new subscription hears nothing before its address has given a
 * challenge back; its secret is told once.
 */
@Service
public class Subscriptions {

    static final int MOST_OF_A_CLIENT = 20;

    private final DSLContext db;
    private final SubscriptionRights rights;
    private final SubscriptionLife life;
    private final ReceiverAddress addresses;
    private final WebhookSecrets secrets;
    private final Announcing announcing;
    private final Clock clock;

    Subscriptions(
            DSLContext db,
            SubscriptionRights rights,
            SubscriptionLife life,
            ReceiverAddress addresses,
            WebhookSecrets secrets,
            Announcing announcing,
            Clock clock) {
        this.db = db;
        this.rights = rights;
        this.life = life;
        this.addresses = addresses;
        this.secrets = secrets;
        this.announcing = announcing;
        this.clock = clock;
    }

    /**
     * @throws DomainException ACC-001 (not found), WHK-002, WHK-003 by right, WHK-001, WHK-004 for an address that may not be sent
     *     to, WHK-005 (conflict) if the client has too many
     */
    @Transactional
    public UUID create(Actor actor, NewSubscription wanted) {
        rights.requireMay(actor, wanted);
        URI url = addresses.require(wanted.url());
        Condition alive = SUBSCRIPTION
                .ACCOUNT_ID
                .eq(wanted.clientId())
                .and(SUBSCRIPTION.STATE.ne(SubscriptionState.REMOVED.key()));
        if (db.fetchCount(SUBSCRIPTION, alive) >= MOST_OF_A_CLIENT) {
            throw new DomainException(
                    "WHK-005", DomainException.Kind.CONFLICT, "too many subscriptions", MOST_OF_A_CLIENT);
        }
        SubscriptionRecord row = db.newRecord(SUBSCRIPTION);
        UUID id = Ids.next(clock);
        row.setId(id);
        row.setAuthorityId(actor.authorityId());
        row.setAccountId(wanted.clientId());
        row.setUnitId(wanted.unitId());
        row.setUrl(url.toString());
        row.setKinds(wanted.kinds().toArray(String[]::new));
        row.setState(SubscriptionState.UNCONFIRMED.key());
        row.setSecret(secrets.make(id));
        row.setVersion(1);
        row.setFailures(0);
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(actor.accountId());
        row.setNotBefore(clock.instant());
        row.insert();
        life.note(row, actor.accountId(), "webhook.created", Map.of("kinds", wanted.kinds()));
        return id;
    }

    /** A machine's own, a keeper's whole authority; those that were removed are left out. Newest last. */
    @Transactional(readOnly = true)
    public List<SubscriptionView> list(Actor actor) {
        Condition whose = rights.isKeeper(actor)
                ? SUBSCRIPTION.AUTHORITY_ID.eq(actor.authorityId())
                : SUBSCRIPTION.ACCOUNT_ID.eq(actor.accountId());
        return db.selectFrom(SUBSCRIPTION)
                .where(whose, SUBSCRIPTION.STATE.ne(SubscriptionState.REMOVED.key()))
                .orderBy(SUBSCRIPTION.ID)
                .fetch(Subscriptions::view);
    }

    /** One, also after it was removed. @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public SubscriptionView get(Actor actor, UUID id) {
        SubscriptionRecord row = db.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.ID.eq(id))
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        rights.requireOwn(actor, row);
        return view(row);
    }

    /** The secret, for the first who asks. @return empty once it was told */
    @Transactional
    public Optional<String> tellSecret(Actor actor, UUID id) {
        SubscriptionRecord row = life.lock(id);
        rights.requireOwn(actor, row);
        if (row.getSecretShownAt() != null) {
            return Optional.empty();
        }
        row.setSecretShownAt(clock.instant());
        row.update();
        life.note(row, actor.accountId(), "webhook.secret-told", Map.of());
        return Optional.of(secrets.written(id, row.getSecret()));
    }

    /**
     * @param version that was seen
     * @throws DomainException ACC-001 (not found) for a stranger, WHK-006 (conflict) if somebody was faster, WHK-007 (conflict) if
     *     its state does not allow it
     */
    @Transactional
    public void act(Actor actor, UUID id, int version, SubscriptionAction action) {
        SubscriptionRecord row = life.lock(id);
        rights.requireOwn(actor, row);
        if (row.getVersion() != version) {
            throw new DomainException(
                    "WHK-006",
                    DomainException.Kind.CONFLICT,
                    "Subscription %s: seen version %d, found %d.".formatted(id, version, row.getVersion()));
        }
        if (!SubscriptionTransitions.ASKED.contains(action)) {
            throw AccessPolicy.notFound();
        }
        if (action == SubscriptionAction.RENEW_SECRET) {
            row.setSecret(secrets.make(id));
            row.setSecretShownAt(null);
        }
        life.apply(row, action, actor.accountId());
        if (action == SubscriptionAction.REMOVE) {
            dropWaiting(id);
        }
        announcing.forget();
    }

    private void dropWaiting(UUID id) {
        db.update(DELIVERY)
                .set(DELIVERY.STATE, "dropped")
                .set(DELIVERY.SETTLED_AT, clock.instant())
                .where(DELIVERY.SUBSCRIPTION_ID.eq(id), DELIVERY.STATE.in("waiting", "failed"))
                .execute();
    }

    private static SubscriptionView view(SubscriptionRecord row) {
        SubscriptionState state = SubscriptionState.of(row.getState());
        return new SubscriptionView(
                row.getId(),
                row.getAccountId(),
                row.getUnitId(),
                row.getUrl(),
                List.of(row.getKinds()),
                state,
                row.getVersion(),
                row.getCreatedAt(),
                row.getConfirmedAt(),
                row.getSecretShownAt() != null,
                row.getFailures(),
                row.getNotBefore(),
                row.getLastError(),
                SubscriptionTransitions.findAsked(state));
    }
}
