package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.OUTBOX;
import static vn.thongsuot.db.notifications.Tables.PART;
import static vn.thongsuot.db.notifications.Tables.RECEIPT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;

/**
 * What gateways say later of the parts of an SMS (Vietnamese: báo phát tin nhắn). A receipt that comes twice, or before the gateway's
 * own answer was written, does no harm: it is kept by its reference, and the message follows once all of its parts have one.
 */
@Component
class Receipts {

    private static final int BATCH = 100;

    private final DSLContext db;
    private final Clock clock;

    Receipts(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param state delivered, permanent-failure or unknown */
    @Transactional
    public void take(String reference, MessageState state) {
        int fresh = db.insertInto(RECEIPT)
                .set(RECEIPT.REFERENCE, reference)
                .set(RECEIPT.STATE, state.key())
                .set(RECEIPT.RECEIVED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (fresh == 1) {
            db.select(PART.MESSAGE_ID)
                    .from(PART)
                    .where(PART.REFERENCE.eq(reference))
                    .fetch(PART.MESSAGE_ID)
                    .forEach(this::follow);
        }
    }

    /** Messages whose receipts were there before their parts. */
    @Transactional
    public void followEarly() {
        db.selectDistinct(PART.MESSAGE_ID)
                .from(PART)
                .join(RECEIPT)
                .on(RECEIPT.REFERENCE.eq(PART.REFERENCE))
                .join(OUTBOX)
                .on(OUTBOX.ID.eq(PART.MESSAGE_ID))
                .where(OUTBOX.STATE.eq(MessageState.SENDING.key()))
                .limit(BATCH)
                .fetch(PART.MESSAGE_ID)
                .forEach(this::follow);
    }

    private void follow(UUID messageId) {
        OutboxRecord row =
                db.selectFrom(OUTBOX).where(OUTBOX.ID.eq(messageId)).forUpdate().fetchSingle();
        List<String> states = db.select(RECEIPT.STATE)
                .from(PART)
                .join(RECEIPT)
                .on(RECEIPT.REFERENCE.eq(PART.REFERENCE))
                .where(PART.MESSAGE_ID.eq(messageId))
                .fetch(RECEIPT.STATE);
        boolean refused = states.contains(MessageState.PERMANENT_FAILURE.key());
        boolean complete = row.getParts() != null && states.size() >= row.getParts();
        MessageAction action = refused ? MessageAction.REFUSE : MessageAction.DELIVER;
        if (states.contains(MessageState.UNKNOWN.key()) && !refused) {
            action = MessageAction.LOSE;
        }
        if ((refused || complete)
                && MessageTransitions.find(MessageState.of(row.getState()), action)
                        .isPresent()) {
            MessageLife.apply(row, action, clock.instant());
            row.setLastError(action == MessageAction.DELIVER ? null : "gateway-" + action.key());
            row.update();
        }
    }
}
