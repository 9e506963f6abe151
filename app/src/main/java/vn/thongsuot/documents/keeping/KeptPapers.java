package vn.thongsuot.documents.keeping;

import static vn.thongsuot.db.documents.Tables.KEPT_PAPER;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.documents.tables.records.KeptPaperRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.LocalizedText;

/**
 * The person's document store (Vietnamese: kho dữ liệu điện tử của tổ chức, cá nhân): papers that were accepted once are offered
 * in the next case. Who may read is the caller's to check; each reading of a content is logged.
 */
@Service
@LegalBasis(act = "45/2020/NĐ-CP", provision = "Điều 16", from = "2020-05-22")
public class KeptPapers {

    private final DSLContext db;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    KeptPapers(DSLContext db, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The same name is the same kind, whatever the procedure; letters and blanks do not count. */
    public static String kindOf(LocalizedText name) {
        return Normalizer.normalize(name.vi(), Normalizer.Form.NFC)
                .toLowerCase(Locale.of("vi"))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Puts an accepted paper into the store. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(NewKeptPaper paper) {
        UUID id = Ids.next(clock);
        db.insertInto(KEPT_PAPER)
                .set(KEPT_PAPER.AUTHORITY_ID, paper.authorityId())
                .set(KEPT_PAPER.ID, id)
                .set(KEPT_PAPER.PERSON_ID, paper.personId())
                .set(KEPT_PAPER.KIND_KEY, kindOf(paper.title()))
                .set(KEPT_PAPER.TITLE, LocalizedJson.of(paper.title()))
                .set(KEPT_PAPER.DOCUMENT_ID, paper.documentId())
                .set(KEPT_PAPER.SOURCE_KIND, paper.issuedId() == null ? "component" : "result")
                .set(KEPT_PAPER.CASE_ID, paper.caseId())
                .set(KEPT_PAPER.CASE_CODE, paper.caseCode())
                .set(KEPT_PAPER.ISSUED_ID, paper.issuedId())
                .set(KEPT_PAPER.NUMBER, paper.number())
                .set(KEPT_PAPER.ISSUED_ON, paper.issuedOn())
                .set(KEPT_PAPER.ISSUER, paper.issuer())
                .set(KEPT_PAPER.VALID_TO, paper.validTo())
                .set(KEPT_PAPER.ACCEPTED_ON, today())
                .set(KEPT_PAPER.STATE, "held")
                .execute();
        return id;
    }

    /** What is held of a person of these kinds and in force today, newest first. */
    @Transactional(readOnly = true)
    public List<KeptPaper> find(UUID authorityId, UUID personId, Collection<String> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : db.selectFrom(KEPT_PAPER)
                        .where(KEPT_PAPER.AUTHORITY_ID.eq(authorityId), KEPT_PAPER.PERSON_ID.eq(personId))
                        .and(KEPT_PAPER.KIND_KEY.in(kinds))
                        .and(KEPT_PAPER.STATE.eq("held"))
                        .and(KEPT_PAPER.VALID_TO.isNull().or(KEPT_PAPER.VALID_TO.ge(today())))
                        .orderBy(KEPT_PAPER.ACCEPTED_ON.desc(), KEPT_PAPER.ID.desc())
                        .fetch(KeptPapers::paper);
    }

    /** One paper of a person, whose content the actor is about to see for a case; the reading is logged. */
    @Transactional
    public Optional<KeptPaper> read(Actor actor, UUID personId, UUID paperId, String purpose) {
        Optional<KeptPaper> found = db.selectFrom(KEPT_PAPER)
                .where(KEPT_PAPER.AUTHORITY_ID.eq(actor.authorityId()), KEPT_PAPER.ID.eq(paperId))
                .and(KEPT_PAPER.PERSON_ID.eq(personId))
                .and(KEPT_PAPER.STATE.eq("held"))
                .fetchOptional(KeptPapers::paper);
        found.ifPresent(paper -> audit.append(
                StreamId.account(actor.accountId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        null,
                        "kept-paper.read",
                        json.writeValueAsString(java.util.Map.of("paper", paperId, "purpose", purpose)),
                        null)));
        return found;
    }

    /** A result that is no longer in force is not offered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID authorityId, UUID issuedId) {
        db.update(KEPT_PAPER)
                .set(KEPT_PAPER.STATE, "withdrawn")
                .where(KEPT_PAPER.AUTHORITY_ID.eq(authorityId), KEPT_PAPER.ISSUED_ID.eq(issuedId))
                .execute();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static KeptPaper paper(KeptPaperRecord row) {
        return new KeptPaper(
                row.getId(),
                row.getKindKey(),
                LocalizedJson.read(row.getTitle()),
                row.getDocumentId(),
                row.getCaseId(),
                row.getCaseCode(),
                row.getAcceptedOn());
    }
}
