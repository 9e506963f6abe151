package vn.thongsuot.inspections.findings;

import static vn.thongsuot.db.inspections.Tables.FINDING;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.inspections.tables.records.FindingRecord;
import vn.thongsuot.inspections.Codes;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.Words;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.shared.Ids;

/** Rows of findings. */
@Repository
class FindingStore {

    private final DSLContext db;
    private final Codes codes;
    private final Clock clock;

    FindingStore(DSLContext db, Codes codes, Clock clock) {
        this.db = db;
        this.codes = codes;
        this.clock = clock;
    }

    Optional<Finding> find(UUID id) {
        return list(FINDING.ID.eq(id)).stream().findFirst();
    }

    /** The one due first, first. */
    List<Finding> list(Condition condition) {
        return db.selectFrom(FINDING)
                .where(condition)
                .orderBy(FINDING.DUE_ON, FINDING.CODE)
                .fetch(FindingStore::finding);
    }

    @Nullable
    FindingRecord lock(UUID id) {
        return db.selectFrom(FINDING).where(FINDING.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(FindingRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    UUID insert(Inspection inspection, FindingDraft draft, UUID accountId) {
        UUID id = Ids.next(clock);
        FindingRecord row = db.newRecord(FINDING);
        row.setId(id);
        row.setAuthorityId(inspection.authorityId());
        row.setCode(codes.next(inspection.authorityId(), Codes.Kind.FINDING, inspection.year()));
        row.setInspectionId(inspection.id());
        row.setUnitId(inspection.unitId());
        row.setOwnerUnitId(inspection.inspectedUnitId());
        row.setState(FindingState.DRAFT.key());
        row.setVersion(0);
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(accountId);
        set(row, draft);
        row.insert();
        return id;
    }

    /** @throws vn.thongsuot.shared.DomainException INS-003 where a text is missing or too long */
    static void set(FindingRecord row, FindingDraft draft) {
        row.setN(draft.n());
        row.setArea(draft.area().key());
        row.setContent(Words.require(draft.content(), Words.LONG));
        row.setCause(Words.require(draft.cause(), Words.LONG));
        row.setFault(draft.fault().key());
        row.setDemand(Words.require(draft.demand(), Words.LONG));
        row.setDueOn(draft.dueOn());
    }

    private static Finding finding(FindingRecord row) {
        return new Finding(
                row.getId(),
                row.getAuthorityId(),
                row.getCode(),
                row.getInspectionId(),
                row.getUnitId(),
                row.getOwnerUnitId(),
                row.getOwnerId(),
                new FindingDraft(
                        row.getN(),
                        ReformArea.of(row.getArea()),
                        row.getContent(),
                        row.getCause(),
                        Fault.of(row.getFault()),
                        row.getDemand(),
                        row.getDueOn()),
                FindingState.of(row.getState()),
                row.getVersion(),
                row.getFoundOn(),
                row.getReportedOn(),
                row.getFixedOn(),
                escalation(row));
    }

    private static Finding.@Nullable Escalation escalation(FindingRecord row) {
        return row.getEscalatedOn() == null || row.getEscalatedTo() == null || row.getEscalationDocumentId() == null
                ? null
                : new Finding.Escalation(row.getEscalatedOn(), row.getEscalatedTo(), row.getEscalationDocumentId());
    }
}
