package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPONENT;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;

/** Files of a dossier's components (Vietnamese: tệp giấy tờ của hồ sơ): attached by those who work on it, read by those who may. */
@Service
public class DossierFiles {

    private static final String OWNER = "dossier";

    private final DSLContext db;
    private final DossierStore store;
    private final DossierRights rights;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    DossierFiles(
            DSLContext db,
            DossierStore store,
            DossierRights rights,
            DocumentStore documents,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.rights = rights;
        this.documents = documents;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Attaches a file to a component that has none yet.
     *
     * @throws DomainException DOS-003 without the right, DOS-030 for an unknown component or one that has a file, DOC-001 to
     *     DOC-003 for a file that is not taken, DOS-059 for a secret paper
     */
    @Transactional
    public void attach(Actor actor, DossierCode code, int n, byte[] content) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        Grant grant = rights.require(
                actor,
                dossier,
                DossierAction.COMPLETE_STEP,
                java.util.Set.of(ActingAs.STEP_WORKER, ActingAs.INTAKE_DESK));
        if (!grant.permits(Permission.DOSSIER_WORK) || dossier.status().isEnd()) {
            throw notOpen(code, n);
        }
        ComponentRecord component = store.listComponents(dossier).stream()
                .filter(row -> row.getN() == n && row.getDocumentId() == null)
                .findFirst()
                .orElseThrow(() -> notOpen(code, n));
        PaperIntake.requireOpen(component);
        UUID document = documents.store(
                new NewDocument(
                        dossier.authorityId(),
                        OWNER,
                        dossier.id(),
                        "component",
                        LocalizedJson.read(component.getName()),
                        actor.accountId()),
                content);
        int set = db.update(COMPONENT)
                .set(COMPONENT.DOCUMENT_ID, document)
                .set(COMPONENT.PRESENT, true)
                .set(COMPONENT.COPIES, Math.max(1, component.getCopies()))
                .where(COMPONENT.AUTHORITY_ID.eq(dossier.authorityId()), COMPONENT.DOSSIER_ID.eq(dossier.id()))
                .and(COMPONENT.N.eq(n))
                .and(COMPONENT.DOCUMENT_ID.isNull())
                .execute();
        if (set == 0) {
            throw notOpen(code, n);
        }
        String data = json.writeValueAsString(Map.of("component", n, "document", document));
        Draft draft =
                new Draft(clock.instant(), actor.accountId(), grant.unitId(), "dossier.file-attached", data, null);
        audit.append(StreamId.dossier(dossier.id()), draft);
    }

    /** @throws DomainException ACC-001 for a stranger, DOC-005 if the file is not of this dossier */
    @Transactional(readOnly = true)
    public StoredDocument open(Actor actor, DossierCode code, UUID documentId) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return documents.get(dossier.authorityId(), OWNER, dossier.id(), documentId);
    }

    private static DomainException notOpen(DossierCode code, int n) {
        return new DomainException(
                "DOS-030",
                DomainException.Kind.CONFLICT,
                "Dossier %s: component %d takes no file; it is unknown, has one, or the dossier has ended."
                        .formatted(code, n));
    }

    /** As {@link DocumentStore#listKeptBack}; nothing is read where no paper has a file. */
    public Map<UUID, Boolean> listKeptBack(DossierDetail detail) {
        return detail.components().stream().allMatch(component -> component.documentId() == null)
                ? Map.of()
                : documents.listKeptBack(detail.authorityId(), OWNER, detail.id());
    }
}
