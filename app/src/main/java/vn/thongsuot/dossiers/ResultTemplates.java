package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.RESULT_TEMPLATE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.platform.docx.DocxTemplate;
import vn.thongsuot.platform.docx.OfficialPaper;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** The Word templates of results, one for a procedure (Vietnamese: mẫu kết quả giải quyết của cơ quan). */
@Service
public class ResultTemplates {

    private static final String OWNER = "result-template";

    private final DSLContext db;
    private final DocumentStore documents;
    private final ProcedureCatalogue catalogue;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    ResultTemplates(
            DSLContext db,
            DocumentStore documents,
            ProcedureCatalogue catalogue,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.documents = documents;
        this.catalogue = catalogue;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** A procedure with a template. */
    public record Placed(String procedureCode, Instant at) {}

    /** The one with which an office starts: it changes it in Word and brings it back. */
    public static byte[] example() {
        return OfficialPaper.of("KẾT QUẢ GIẢI QUYẾT")
                .centred("Kính gửi: {{ho_ten}}")
                .text("Căn cứ hồ sơ mã số {{ma_ho_so}}, tiếp nhận ngày {{ngay_tiep_nhan}};")
                .text("{{co_quan}} giải quyết như sau:")
                .text("{{" + ResultPlaceholders.BODY + "}}")
                .signed();
    }

    /** By procedure. @throws DomainException ACC-001 for a stranger */
    @Transactional(readOnly = true)
    public List<Placed> list(Actor actor) {
        policy.requireKeeper(actor);
        return db.selectFrom(RESULT_TEMPLATE)
                .where(RESULT_TEMPLATE.AUTHORITY_ID.eq(actor.authorityId()))
                .orderBy(RESULT_TEMPLATE.PROCEDURE_CODE)
                .fetch(row -> new Placed(row.getProcedureCode(), row.getPlacedAt()));
    }

    /**
     * Places a template, instead of the one before.
     *
     * @throws DomainException ACC-001 for a stranger, DOS-160 for an unknown procedure, DOS-163 if it is no Word file, DOS-164
     *     naming placeholders that mean nothing, DOS-165 without a place for the body
     */
    @Transactional
    public void place(Actor actor, String procedureCode, byte[] docx) {
        policy.requireKeeper(actor);
        ResultRuleEditor.requireProcedure(
                actor, catalogue, procedureCode, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        check(docx);
        UUID id = Ids.next(clock);
        UUID document = documents.store(
                new NewDocument(
                        actor.authorityId(),
                        OWNER,
                        id,
                        "template",
                        LocalizedText.of("Mẫu kết quả " + procedureCode, "Template of result " + procedureCode),
                        actor.accountId()),
                docx);
        remove(actor, procedureCode);
        db.insertInto(RESULT_TEMPLATE)
                .set(RESULT_TEMPLATE.AUTHORITY_ID, actor.authorityId())
                .set(RESULT_TEMPLATE.PROCEDURE_CODE, procedureCode)
                .set(RESULT_TEMPLATE.ID, id)
                .set(RESULT_TEMPLATE.DOCUMENT_ID, document)
                .set(RESULT_TEMPLATE.PLACED_AT, clock.instant())
                .set(RESULT_TEMPLATE.PLACED_BY, actor.accountId())
                .execute();
        audit.append(
                StreamId.unit(actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "result-template.placed",
                        json.writeValueAsString(Map.of("procedure", procedureCode, "document", document)),
                        null));
    }

    /** Whether results of the procedure can be made from a template. */
    boolean has(UUID authorityId, String procedureCode) {
        return db.fetchExists(
                RESULT_TEMPLATE,
                RESULT_TEMPLATE.AUTHORITY_ID.eq(authorityId),
                RESULT_TEMPLATE.PROCEDURE_CODE.eq(procedureCode));
    }

    /** @throws DomainException DOC-031 while the file waits for the virus scanner */
    Optional<byte[]> find(UUID authorityId, String procedureCode) {
        return db.selectFrom(RESULT_TEMPLATE)
                .where(RESULT_TEMPLATE.AUTHORITY_ID.eq(authorityId))
                .and(RESULT_TEMPLATE.PROCEDURE_CODE.eq(procedureCode))
                .fetchOptional()
                .map(row -> documents.get(authorityId, OWNER, row.getId(), row.getDocumentId()))
                .map(StoredDocument::content);
    }

    private void remove(Actor actor, String procedureCode) {
        db.deleteFrom(RESULT_TEMPLATE)
                .where(RESULT_TEMPLATE.AUTHORITY_ID.eq(actor.authorityId()))
                .and(RESULT_TEMPLATE.PROCEDURE_CODE.eq(procedureCode))
                .execute();
    }

    static void check(byte[] docx) {
        DocxTemplate template = DocxTemplate.read(docx)
                .orElseThrow(
                        () -> new DomainException("DOS-163", DomainException.Kind.INVALID, "no readable .docx file"));
        Set<String> unknown = template.unknown(ResultPlaceholders.list()::contains);
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    "DOS-164",
                    DomainException.Kind.INVALID,
                    "template has %d unknown placeholders".formatted(unknown.size()),
                    String.join(", ", unknown),
                    String.join(", ", ResultPlaceholders.list()));
        }
        if (!template.has(ResultPlaceholders.BODY)) {
            throw new DomainException("DOS-165", DomainException.Kind.INVALID, "template has no place for the body");
        }
    }
}
