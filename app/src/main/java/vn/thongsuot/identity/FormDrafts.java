package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.FORM_DRAFT;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.identity.tables.records.FormDraftRecord;
import vn.thongsuot.platform.Sealing;

/** Keeps what officials typed and did not send yet (Vietnamese: bản nháp tự lưu), encrypted and for their author alone. */
@Service
public class FormDrafts {

    /** Most drafts of a form that an official keeps; the oldest goes. */
    public static final int MOST = 20;

    private static final String PURPOSE = "form-draft";
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "idempotencyKey", "card", "draft");
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final DSLContext db;
    private final Sealing sealing;
    private final DraftSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    FormDrafts(DSLContext db, Sealing sealing, DraftSettings settings, JsonMapper json, Clock clock) {
        this.db = db;
        this.sealing = sealing;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps it, instead of what was kept under this id; tokens and scanned strings are left out. */
    @Transactional
    public void save(Actor actor, UUID id, String form, Map<String, List<String>> typed) {
        Map<String, List<String>> kept = new HashMap<>(typed);
        kept.keySet().removeAll(NOT_KEPT);
        byte[] sealed = sealing.seal(PURPOSE, id, json.writeValueAsBytes(kept));
        db.insertInto(FORM_DRAFT)
                .set(FORM_DRAFT.ACCOUNT_ID, actor.accountId())
                .set(FORM_DRAFT.ID, id)
                .set(FORM_DRAFT.FORM, form)
                .set(FORM_DRAFT.CONTENT_CIPHER, sealed)
                .set(FORM_DRAFT.SAVED_AT, clock.instant())
                .onConflict(FORM_DRAFT.ACCOUNT_ID, FORM_DRAFT.ID)
                .doUpdate()
                .set(FORM_DRAFT.CONTENT_CIPHER, sealed)
                .set(FORM_DRAFT.SAVED_AT, clock.instant())
                .execute();
        db.deleteFrom(FORM_DRAFT)
                .where(FORM_DRAFT.ACCOUNT_ID.eq(actor.accountId()), FORM_DRAFT.FORM.eq(form))
                .and(FORM_DRAFT.ID.notIn(db.select(FORM_DRAFT.ID)
                        .from(FORM_DRAFT)
                        .where(FORM_DRAFT.ACCOUNT_ID.eq(actor.accountId()), FORM_DRAFT.FORM.eq(form))
                        .orderBy(FORM_DRAFT.SAVED_AT.desc())
                        .limit(MOST)))
                .execute();
    }

    /** The actor's own drafts of a form, newest first. */
    public List<FormDraft> list(Actor actor, String form) {
        return db.selectFrom(FORM_DRAFT)
                .where(FORM_DRAFT.ACCOUNT_ID.eq(actor.accountId()), FORM_DRAFT.FORM.eq(form))
                .orderBy(FORM_DRAFT.SAVED_AT.desc())
                .limit(MOST)
                .fetch(this::draft);
    }

    /** One of the actor's own. */
    public Optional<FormDraft> find(Actor actor, UUID id) {
        return db.selectFrom(FORM_DRAFT)
                .where(FORM_DRAFT.ACCOUNT_ID.eq(actor.accountId()), FORM_DRAFT.ID.eq(id))
                .fetchOptional(this::draft);
    }

    /** Forgets one of the actor's own. @return whether there was one */
    @Transactional
    public boolean delete(Actor actor, UUID id) {
        return db.deleteFrom(FORM_DRAFT)
                        .where(FORM_DRAFT.ACCOUNT_ID.eq(actor.accountId()), FORM_DRAFT.ID.eq(id))
                        .execute()
                == 1;
    }

    /** Forgets what nobody saved again for the days of the setting. @return how many */
    @Transactional
    public int forgetOld() {
        return db.deleteFrom(FORM_DRAFT)
                .where(FORM_DRAFT.SAVED_AT.lt(clock.instant().minus(Duration.ofDays(settings.days()))))
                .execute();
    }

    private FormDraft draft(FormDraftRecord row) {
        return new FormDraft(
                row.getId(),
                row.getSavedAt(),
                json.readValue(sealing.open(PURPOSE, row.getId(), row.getContentCipher()), TYPED));
    }
}
