package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.FORM_ANSWERS;
import static vn.thongsuot.db.identity.Tables.FORM_CORRECTIONS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.identity.tables.records.FormAnswersRecord;
import vn.thongsuot.platform.Sealing;

/**
 * Keeps what was answered to the electronic form of a case, encrypted (Vietnamese: lưu nội dung tờ khai điện tử); a read is a logged
 * read of the person's data.
 */
@Service
public class CaseAnswers {

    private static final String PURPOSE = "form-answers";
    private static final String CORRECTION = "form-correction";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

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

    /** An answer that was put right; empty where nothing stood or stands. Its {@code toString} shows none. */
    public record Change(String key, String before, String after) {

        @Override
        public String toString() {
            return "Change[]";
        }
    }

    /** Answers that were put right at once. */
    public record Correction(UUID id, Instant at, UUID by, List<Change> changes) {

        public Correction {
            changes = List.copyOf(changes);
        }
    }

    /** Whose answers are put right, when and by whom. @param id under which what changed is kept */
    public record Correcting(UUID authorityId, UUID caseId, UUID id, UUID by, Instant at) {}

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

    /** For a rule of the product, which shows nothing of them to anybody; empty where no form was filled in. */
    @Transactional(readOnly = true)
    public Map<String, String> readForRule(UUID authorityId, UUID caseId) {
        return db.select(FORM_ANSWERS.CONTENT_CIPHER)
                .from(FORM_ANSWERS)
                .where(FORM_ANSWERS.AUTHORITY_ID.eq(authorityId), FORM_ANSWERS.CASE_ID.eq(caseId))
                .fetchOptional(FORM_ANSWERS.CONTENT_CIPHER)
                .map(cipher -> open(caseId, cipher))
                .orElse(Map.of());
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

    /**
     * Puts answers right and keeps what stood there.
     *
     * @param work makes the new answers from those that stand
     * @return whether anything changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean correct(Correcting correcting, UnaryOperator<Map<String, String>> work) {
        FormAnswersRecord row = db.selectFrom(FORM_ANSWERS)
                .where(FORM_ANSWERS.AUTHORITY_ID.eq(correcting.authorityId()))
                .and(FORM_ANSWERS.CASE_ID.eq(correcting.caseId()))
                .forUpdate()
                .fetchSingle();
        Map<String, String> before = open(correcting.caseId(), row.getContentCipher());
        Map<String, String> after = work.apply(before);
        List<Change> changes = changes(before, after);
        if (changes.isEmpty()) {
            return false;
        }
        row.setContentCipher(sealing.seal(PURPOSE, correcting.caseId(), json.writeValueAsBytes(after)));
        row.update();
        db.insertInto(FORM_CORRECTIONS)
                .set(FORM_CORRECTIONS.AUTHORITY_ID, correcting.authorityId())
                .set(FORM_CORRECTIONS.ID, correcting.id())
                .set(FORM_CORRECTIONS.CASE_ID, correcting.caseId())
                .set(
                        FORM_CORRECTIONS.CONTENT_CIPHER,
                        sealing.seal(CORRECTION, correcting.id(), json.writeValueAsBytes(changes)))
                .set(FORM_CORRECTIONS.CORRECTED_AT, correcting.at())
                .set(FORM_CORRECTIONS.CORRECTED_BY, correcting.by())
                .execute();
        return true;
    }

    /** What was put right, newest first, as a logged read where there is anything. */
    @Transactional
    public List<Correction> readCorrections(Actor actor, UUID caseId, UUID personId, String purpose) {
        List<Correction> corrections = db.selectFrom(FORM_CORRECTIONS)
                .where(FORM_CORRECTIONS.AUTHORITY_ID.eq(actor.authorityId()), FORM_CORRECTIONS.CASE_ID.eq(caseId))
                .orderBy(FORM_CORRECTIONS.CORRECTED_AT.desc(), FORM_CORRECTIONS.ID.desc())
                .fetch(row -> new Correction(
                        row.getId(),
                        row.getCorrectedAt(),
                        row.getCorrectedBy(),
                        json.readValue(sealing.open(CORRECTION, row.getId(), row.getContentCipher()), CHANGES)));
        if (!corrections.isEmpty()) {
            reads.log(actor, List.of(personId), purpose);
        }
        return corrections;
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(key -> new Change(key, before.getOrDefault(key, ""), after.getOrDefault(key, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
