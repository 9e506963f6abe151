package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.OUTBOX;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;
import vn.thongsuot.shared.DomainException;

/** Messages of an authority that did not arrive; a person tries them again or gives them up (Vietnamese: tin bị kẹt). */
@Service
public class StuckMessages {

    public static final String PATH = "/desk/messages/stuck";
    private static final int MOST = 200;
    private static final Set<String> STUCK = MessageTransitions.from(MessageAction.RETRY).stream()
            .map(MessageState::key)
            .collect(Collectors.toSet());

    private final DSLContext db;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    StuckMessages(DSLContext db, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The oldest first, two hundred at most. @throws DomainException ACC-001 (not found) below the authority's own unit */
    @Transactional(readOnly = true)
    public List<StuckMessage> list(Actor actor) {
        policy.requireKeeper(actor);
        return db.selectFrom(OUTBOX)
                .where(stuck(actor))
                .orderBy(OUTBOX.CREATED_AT, OUTBOX.ID)
                .limit(MOST)
                .fetch(StuckMessages::view);
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        return policy.isKeeper(actor) ? db.fetchCount(OUTBOX, stuck(actor)) : 0;
    }

    /**
     * To be tried at once, whatever the ladder says.
     *
     * @throws DomainException ACC-001 (not found) for another authority's, NTF-001 if it is not stuck any more
     */
    @Transactional
    public void retry(Actor actor, UUID id) {
        OutboxRecord row = lock(actor, id);
        retry(row);
        note(actor, "message.retried", Map.of("message", id));
    }

    /** @return how many */
    @Transactional
    public int retryAll(Actor actor) {
        policy.requireKeeper(actor);
        List<OutboxRecord> rows = db.selectFrom(OUTBOX)
                .where(stuck(actor))
                .forUpdate()
                .skipLocked()
                .fetch();
        rows.forEach(this::retry);
        note(actor, "message.all-retried", Map.of("messages", rows.size()));
        return rows.size();
    }

    /** @throws DomainException NTF-006 without a reason, otherwise as {@link #retry} */
    @Transactional
    public void giveUp(Actor actor, UUID id, String reason) {
        if (reason.isBlank() || reason.length() > 300) {
            throw new DomainException("NTF-006", DomainException.Kind.INVALID, "no reason");
        }
        OutboxRecord row = lock(actor, id);
        MessageLife.apply(row, MessageAction.GIVE_UP, clock.instant());
        row.setGiveUpReason(reason.strip());
        row.update();
        note(actor, "message.given-up", Map.of("message", id));
    }

    private void retry(OutboxRecord row) {
        MessageLife.apply(row, MessageAction.RETRY, clock.instant());
        row.setNotBefore(clock.instant());
        row.update();
    }

    private OutboxRecord lock(Actor actor, UUID id) {
        policy.requireKeeper(actor);
        return db.selectFrom(OUTBOX)
                .where(OUTBOX.ID.eq(id), OUTBOX.AUTHORITY_ID.eq(actor.authorityId()))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    private static Condition stuck(Actor actor) {
        return OUTBOX.AUTHORITY_ID.eq(actor.authorityId()).and(OUTBOX.STATE.in(STUCK));
    }

    private void note(Actor actor, String action, Map<String, ?> data) {
        audit.append(
                StreamId.account(actor.accountId()),
                new Draft(clock.instant(), actor.accountId(), null, action, json.writeValueAsString(data), null));
    }

    private static StuckMessage view(OutboxRecord row) {
        MessageState state = MessageState.of(row.getState());
        String reason = row.getLastError();
        return new StuckMessage(
                row.getId(),
                row.getChannel(),
                row.getTemplate(),
                state,
                reason == null ? "none" : reason,
                row.getCreatedAt(),
                row.getAttempts(),
                state == MessageState.TEMPORARY_FAILURE ? row.getNotBefore() : null);
    }
}
