package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.OUTBOX;

import java.time.Clock;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Posts what is to be told in the transaction of the change: both happen or neither (Vietnamese: hộp thư đi). */
@Service
public class Outbox {

    static final String IN_APP = "in-app";
    static final String SMS = "sms";

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Posts once per account and occasion; a repetition changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(NewNotice notice) {
        db.insertInto(OUTBOX)
                .set(OUTBOX.ID, notice.id())
                .set(OUTBOX.AUTHORITY_ID, notice.authorityId())
                .set(OUTBOX.CHANNEL, IN_APP)
                .set(OUTBOX.ACCOUNT_ID, notice.accountId())
                .set(OUTBOX.TEMPLATE, notice.template())
                .set(OUTBOX.PARAMS, json.writeValueAsString(Map.of("values", notice.parameters())))
                .set(OUTBOX.PATH, notice.path())
                .set(OUTBOX.STATE, "waiting")
                .set(OUTBOX.NOT_BEFORE, clock.instant())
                .set(OUTBOX.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    /** Posts to somebody outside the desk, once per person and occasion. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(NewMessage message) {
        db.insertInto(OUTBOX)
                .set(OUTBOX.ID, message.id())
                .set(OUTBOX.AUTHORITY_ID, message.authorityId())
                .set(OUTBOX.CHANNEL, SMS)
                .set(OUTBOX.PERSON_ID, message.personId())
                .set(OUTBOX.TEMPLATE, message.template())
                .set(OUTBOX.PARAMS, json.writeValueAsString(Map.of("values", message.parameters())))
                .set(OUTBOX.PATH, message.path())
                .set(OUTBOX.STATE, "waiting")
                .set(OUTBOX.NOT_BEFORE, clock.instant())
                .set(OUTBOX.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }
}
