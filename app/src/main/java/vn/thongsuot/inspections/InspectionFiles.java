package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.EVIDENCE;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Files of an inspection (Vietnamese: tệp của cuộc kiểm tra): papers that were taken, scanned minutes, the signed conclusion. */
@Service
public class InspectionFiles {

    private static final String OWNER = "inspection";

    private final DSLContext db;
    private final DocumentStore documents;
    private final Inspections inspections;
    private final InspectionAccess access;
    private final Clock clock;

    InspectionFiles(
            DSLContext db, DocumentStore documents, Inspections inspections, InspectionAccess access, Clock clock) {
        this.db = db;
        this.documents = documents;
        this.inspections = inspections;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID addEvidence(Actor actor, Inspection inspection, @Nullable Integer n, String title, byte[] content) {
        UUID document = keep(actor, inspection, "component", LocalizedText.of(title), content);
        db.insertInto(EVIDENCE)
                .set(EVIDENCE.ID, Ids.next(clock))
                .set(EVIDENCE.INSPECTION_ID, inspection.id())
                .set(EVIDENCE.N, n)
                .set(EVIDENCE.TITLE, title)
                .set(EVIDENCE.DOCUMENT_ID, document)
                .set(EVIDENCE.ADDED_AT, clock.instant())
                .set(EVIDENCE.ADDED_BY, actor.accountId())
                .execute();
        return document;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID keepMinutes(Actor actor, Inspection inspection, byte[] content) {
        return keep(actor, inspection, "paper", LocalizedText.of("Biên bản kiểm tra", "Minutes"), content);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID keepConclusion(Actor actor, Inspection inspection, byte[] content) {
        return keep(actor, inspection, "result", LocalizedText.of("Kết luận kiểm tra", "Conclusion"), content);
    }

    @Transactional(readOnly = true)
    public List<Evidence> list(UUID inspectionId) {
        return db.selectFrom(EVIDENCE)
                .where(EVIDENCE.INSPECTION_ID.eq(inspectionId))
                .orderBy(EVIDENCE.ADDED_AT, EVIDENCE.ID)
                .fetch(row ->
                        new Evidence(row.getId(), row.getN(), row.getTitle(), row.getDocumentId(), row.getAddedAt()));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 for a stranger, DOC-005 if the file is not of this inspection */
    @Transactional(readOnly = true)
    public StoredDocument open(Actor actor, UUID inspectionId, UUID documentId) {
        Inspection inspection = access.requireResults(actor, inspections.get(actor, inspectionId));
        return documents.get(inspection.authorityId(), OWNER, inspection.id(), documentId);
    }

    private UUID keep(Actor actor, Inspection inspection, String purpose, LocalizedText title, byte[] content) {
        return documents.store(
                new NewDocument(inspection.authorityId(), OWNER, inspection.id(), purpose, title, actor.accountId()),
                content);
    }
}
