package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.FORM_ANSWERS;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Sealing;

/**
 * Keeps what was answered to the electronic form of a case, encrypted (Vietnamese: lưu nội dung tờ khai điện tử); a read is a logged
 * read of the person's data.
 */
@Service
public class CaseAnswers {

    private static final String PURPOSE = "form-answers";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final DSLContext db;
    private final Sealing sealing;
    private final PersonReads reads;
    private final JsonMapper json;
    private final Clock clock;

    CaseAnswers(DSLContext db, Sealing sealing, PersonReads reads, JsonMapper json, Clock clock) {
        this.db = db;
        this.sealing = sealing;
        this.reads = reads;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Once for a case.
     *
     * @param formId version of the form
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(UUID authorityId, UUID caseId, UUID formId, Map<String, String> answers) {
        db.insertInto(FORM_ANSWERS)
                .set(FORM_ANSWERS.AUTHORITY_ID, authorityId)
                .set(FORM_ANSWERS.CASE_ID, caseId)
                .set(FORM_ANSWERS.FORM_ID, formId)
                .set(FORM_ANSWERS.CONTENT_CIPHER, sealing.seal(PURPOSE, caseId, json.writeValueAsBytes(answers)))
                .set(FORM_ANSWERS.SAVED_AT, clock.instant())
                .execute();
    }

    /** For a case that handles an earlier one again; nothing where that one has no form. Nobody reads it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(UUID authorityId, UUID from, UUID to) {
        db.selectFrom(FORM_ANSWERS)
                .where(FORM_ANSWERS.AUTHORITY_ID.eq(authorityId), FORM_ANSWERS.CASE_ID.eq(from))
                .fetchOptional()
                .ifPresent(row -> save(authorityId, to, row.getFormId(), open(from, row.getContentCipher())));
    }

    private Map<String, String> open(UUID caseId, byte[] cipher) {
        return json.readValue(sealing.open(PURPOSE, caseId, cipher), ANSWERS);
    }

    /**
     * Answers by key.
     *
     * @param personId whose data they are
     */
    @Transactional
    public Optional<Map<String, String>> read(Actor actor, UUID caseId, UUID personId, String purpose) {
        return db.select(FORM_ANSWERS.CONTENT_CIPHER)
                .from(FORM_ANSWERS)
                .where(FORM_ANSWERS.AUTHORITY_ID.eq(actor.authorityId()), FORM_ANSWERS.CASE_ID.eq(caseId))
                .fetchOptional(FORM_ANSWERS.CONTENT_CIPHER)
                .map(cipher -> {
                    reads.log(actor, List.of(personId), purpose);
                    return open(caseId, cipher);
                });
    }
}
