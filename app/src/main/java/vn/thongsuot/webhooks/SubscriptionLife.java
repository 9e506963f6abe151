package vn.thongsuot.webhooks;

import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Applies one edge of {@link SubscriptionTransitions}: the one place where the state of a subscription is set. */
@Component
public class SubscriptionLife {

    private final DSLContext db;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    SubscriptionLife(DSLContext db, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** @throws DomainException ACC-001 (not found) */
    @Transactional(propagation = Propagation.MANDATORY)
    public SubscriptionRecord lock(UUID id) {
        return db.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    /**
     * Moves a locked row along the edge and saves it.
     *
     * @param by account; null for the product
     * @throws DomainException WHK-007 (conflict) if the state does not allow it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(SubscriptionRecord row, SubscriptionAction action, @Nullable UUID by) {
        SubscriptionState from = SubscriptionState.of(row.getState());
        SubscriptionTransitions.Edge edge = SubscriptionTransitions.find(from, action)
                .orElseThrow(() -> new DomainException(
                        "WHK-007",
                        DomainException.Kind.CONFLICT,
                        "Subscription %s: cannot %s; state is %s, allowed: %s."
                                .formatted(
                                        row.getId(), action.key(), from.key(), SubscriptionTransitions.findAsked(from)),
                        new MessageRef("webhook.action." + action.key()),
                        new MessageRef("webhook.state." + from.key())));
        row.setState(edge.to().key());
        row.setVersion(row.getVersion() + 1);
        row.setFailures(0);
        row.setNotBefore(clock.instant());
        row.update();
        note(row, by, edge.event(), Map.of());
    }

    /** An entry of the client's stream. @param data ids and words only */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(SubscriptionRecord row, @Nullable UUID by, String event, Map<String, ?> data) {
        Map<String, Object> all = new TreeMap<>(data);
        all.put("subscription", row.getId());
        audit.append(
                StreamId.account(row.getAccountId()),
                new Draft(clock.instant(), by, row.getUnitId(), event, json.writeValueAsString(all), null));
    }
}
