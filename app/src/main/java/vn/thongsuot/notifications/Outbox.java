package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.OUTBOX;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Posts what is to be told in the transaction of the change: both happen or neither (Vietnamese: hộp thư đi). */
@Service
public class Outbox {

    static final String IN_APP = "in-app";
    static final String SMS = "sms";
    static final String MAIL = "mail";

    private final DSLContext db;
    private final Recipients recipients;
    private final MessageCarriers carriers;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(DSLContext db, Recipients recipients, MessageCarriers carriers, JsonMapper json, Clock clock) {
        this.db = db;
        this.recipients = recipients;
        this.carriers = carriers;
        this.json = json;
        this.clock = clock;
    }

    /** Posts once per account and occasion; a repetition changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(NewNotice notice) {
        post(
                notice.id(),
                notice.authorityId(),
                IN_APP,
                new Reader(notice.accountId(), null),
                notice.template(),
                json.writeValueAsString(Map.of("values", notice.parameters())),
                notice.path());
    }

    /** Posts to somebody outside the desk, once per person and occasion; by SMS, or by mail where there is no number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(NewMessage message) {
        post(
                message.id(),
                message.authorityId(),
                SMS,
                new Reader(null, message.personId()),
                message.template(),
                json.writeValueAsString(Map.of("values", message.parameters())),
                message.path());
    }

    /** The same to somebody else as well, unless both are reached at one address: nobody gets it twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(NewMessage message, UUID alsoTo) {
        post(message);
        boolean smsCarried = carriers.find(SMS).isPresent();
        if (!recipients.areReachedTogether(message.authorityId(), message.personId(), alsoTo, smsCarried)) {
            post(message.to(alsoTo));
        }
    }

    /** A copy of a notice by mail; the notice's id makes it one copy. */
    @Transactional(propagation = Propagation.MANDATORY)
    void copyByMail(
            UUID noticeId, UUID authorityId, UUID accountId, String template, String params, @Nullable String path) {
        UUID id = UUID.nameUUIDFromBytes((noticeId + "|mail").getBytes(StandardCharsets.UTF_8));
        post(id, authorityId, MAIL, new Reader(accountId, null), "notice." + template, params, path);
    }

    /** The digest of a day: one per account and day. @param lines key, count and path of each */
    @Transactional(propagation = Propagation.MANDATORY)
    void postDigest(UUID authorityId, UUID accountId, String day, List<List<String>> lines) {
        UUID id = UUID.nameUUIDFromBytes((accountId + "|digest|" + day).getBytes(StandardCharsets.UTF_8));
        String params = json.writeValueAsString(Map.of("values", List.of(day), "lines", lines));
        post(id, authorityId, MAIL, new Reader(accountId, null), MessageTexts.DIGEST, params, "/desk");
    }

    /** An official or somebody outside. */
    private record Reader(
            @Nullable UUID accountId, @Nullable UUID personId) {}

    private void post(
            UUID id,
            UUID authorityId,
            String channel,
            Reader reader,
            String template,
            String params,
            @Nullable String path) {
        db.insertInto(OUTBOX)
                .set(OUTBOX.ID, id)
                .set(OUTBOX.AUTHORITY_ID, authorityId)
                .set(OUTBOX.CHANNEL, channel)
                .set(OUTBOX.ACCOUNT_ID, reader.accountId())
                .set(OUTBOX.PERSON_ID, reader.personId())
                .set(OUTBOX.TEMPLATE, template)
                .set(OUTBOX.PARAMS, params)
                .set(OUTBOX.PATH, path)
                .set(OUTBOX.STATE, MessageState.CREATED.key())
                .set(OUTBOX.NOT_BEFORE, clock.instant())
                .set(OUTBOX.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }
}
