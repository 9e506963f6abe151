package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.RESULT_DRAFT;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.ResultDraftRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Results that wait for their signature (Vietnamese: dự thảo kết quả trình ký): laid before by who works on the dossier, signed by who
 * decides, alone or with many others. A dossier has one at most.
 */
@Service
public class ResultDrafts {

    private static final String OWNER = "dossier";
    private static final LocalizedText TITLE = LocalizedText.of("Dự thảo kết quả", "Draft of the result");
    private static final Set<ActingAs> WHO = Set.of(ActingAs.STEP_WORKER, ActingAs.DECIDER);
    private static final DossierMarks.Mark PREPARE = new DossierMarks.Mark(
            "dossier.result-prepared", WHO, Set.of(DossierStatus.IN_PROCESS, DossierStatus.RESULT_READY));

    private final DSLContext db;
    private final DossierMarks marks;
    private final DossierStore store;
    private final DossierRights rights;
    private final ResultTemplates templates;
    private final DocumentStore documents;

    ResultDrafts(
            DSLContext db,
            DossierMarks marks,
            DossierStore store,
            DossierRights rights,
            ResultTemplates templates,
            DocumentStore documents) {
        this.db = db;
        this.marks = marks;
        this.store = store;
        this.rights = rights;
        this.templates = templates;
        this.documents = documents;
    }

    /** That a result waits. @param document its file; null where the template makes it */
    public record Waiting(String number, @Nullable UUID document, Instant at) {}

    /**
     * Lays a result before, in the place of one that lies there.
     *
     * @throws DomainException DOS-054 without a number, DOS-166 or DOS-167 where there is neither a file nor what the template needs, else
     *     as {@link DossierMarks#apply}
     */
    @Transactional
    public void prepare(Actor actor, DossierCode code, int seen, DossierResults.Draft draft) {
        if (draft.number().isBlank()) {
            throw new DomainException("DOS-054", DomainException.Kind.INVALID, "no number");
        }
        marks.apply(actor, code, seen, PREPARE, change -> {
            ResultDraftRecord row = db.newRecord(RESULT_DRAFT);
            row.setAuthorityId(change.dossier().authorityId());
            row.setDossierId(change.dossier().id());
            row.setNumber(draft.number().strip());
            row.setValidTo(draft.validTo());
            fill(row, change.dossier(), actor, draft);
            row.setPreparedAt(change.at());
            row.setPreparedBy(actor.accountId());
            remove(change.dossier());
            db.insertInto(RESULT_DRAFT).set(row).execute();
            return Map.of();
        });
    }

    private void fill(ResultDraftRecord row, Dossier dossier, Actor actor, DossierResults.Draft draft) {
        byte[] file = draft.file();
        if (file != null) {
            NewDocument document = new NewDocument(
                    dossier.authorityId(), OWNER, dossier.id(), "result-draft", TITLE, actor.accountId());
            row.setDocumentId(documents.store(document, file));
            return;
        }
        if (!templates.has(dossier.authorityId(), dossier.row().getProcedureCode())) {
            throw new DomainException("DOS-166", DomainException.Kind.CONFLICT, "procedure has no template");
        }
        if (draft.content().isBlank()) {
            throw new DomainException("DOS-167", DomainException.Kind.INVALID, "result without content");
        }
        row.setContent(draft.content().strip());
    }

    /** For readers of the dossier. */
    @Transactional(readOnly = true)
    public Optional<Waiting> find(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return load(dossier).map(row -> new Waiting(row.getNumber(), row.getDocumentId(), row.getPreparedAt()));
    }

    /** Whether the actor may lay a result before now. */
    @Transactional(readOnly = true)
    public boolean mayPrepare(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        return PREPARE.when().contains(dossier.status())
                && rights.find(actor, dossier, WHO).isPresent();
    }

    /** What waits for the dossier's signature. @throws DomainException DOS-194 if nothing does, DOC-031 or DOC-032 for its file */
    DossierResults.Draft get(Dossier dossier) {
        ResultDraftRecord row = load(dossier)
                .orElseThrow(() -> new DomainException(
                        "DOS-194", DomainException.Kind.CONFLICT, "no result of %s waits".formatted(dossier.label())));
        UUID document = row.getDocumentId();
        byte[] file = document == null
                ? null
                : documents
                        .get(dossier.authorityId(), OWNER, dossier.id(), document)
                        .content();
        String content = row.getContent();
        return new DossierResults.Draft(row.getNumber(), row.getValidTo(), file, content == null ? "" : content, null);
    }

    /** It is signed, or another one takes its place. */
    void remove(Dossier dossier) {
        db.deleteFrom(RESULT_DRAFT)
                .where(RESULT_DRAFT.AUTHORITY_ID.eq(dossier.authorityId()))
                .and(RESULT_DRAFT.DOSSIER_ID.eq(dossier.id()))
                .execute();
    }

    private Optional<ResultDraftRecord> load(Dossier dossier) {
        return db.selectFrom(RESULT_DRAFT)
                .where(RESULT_DRAFT.AUTHORITY_ID.eq(dossier.authorityId()))
                .and(RESULT_DRAFT.DOSSIER_ID.eq(dossier.id()))
                .fetchOptional();
    }
}
