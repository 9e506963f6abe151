package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.REPORT;
import static vn.thongsuot.db.reports.Tables.REPORT_TEXT;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.reports.tables.records.ReportRecord;
import vn.thongsuot.shared.Ids;

/** Rows of reports and of what people wrote into them. */
@Repository
class ReportStore {

    private final DSLContext db;
    private final Clock clock;

    ReportStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Report> find(UUID id) {
        return list(REPORT.ID.eq(id)).stream().findFirst();
    }

    List<Report> list(Condition condition) {
        return db.selectFrom(REPORT).where(condition).orderBy(REPORT.ID).fetch(ReportStore::report);
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    ReportRecord lock(UUID id) {
        return db.selectFrom(REPORT).where(REPORT.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(ReportRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    UUID insert(Duty duty, Regime regime, UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(REPORT)
                .set(REPORT.ID, id)
                .set(REPORT.AUTHORITY_ID, duty.authorityId())
                .set(REPORT.DUTY_ID, duty.id())
                .set(REPORT.FORM_ID, regime.formId())
                .set(REPORT.UNIT_ID, duty.unitId())
                .set(REPORT.DRAFTER_UNIT_ID, duty.consolidated() ? regime.officeId() : duty.unitId())
                .set(REPORT.RECIPIENT_UNIT_ID, duty.consolidated() ? null : regime.recipientUnitId())
                .set(REPORT.THROUGH_UNIT_ID, duty.consolidated() ? null : regime.throughUnitId())
                .set(REPORT.STATE, ReportState.DRAFT.key())
                .set(REPORT.CREATED_AT, clock.instant())
                .set(REPORT.CREATED_BY, accountId)
                .execute();
        return id;
    }

    /** What was written, by number of the slot. */
    Map<Integer, String> texts(UUID reportId) {
        return db.select(REPORT_TEXT.N, REPORT_TEXT.CONTENT)
                .from(REPORT_TEXT)
                .where(REPORT_TEXT.REPORT_ID.eq(reportId))
                .fetchMap(REPORT_TEXT.N, REPORT_TEXT.CONTENT);
    }

    void setText(UUID reportId, int n, String content) {
        db.insertInto(REPORT_TEXT)
                .set(REPORT_TEXT.REPORT_ID, reportId)
                .set(REPORT_TEXT.N, n)
                .set(REPORT_TEXT.CONTENT, content)
                .onConflict(REPORT_TEXT.REPORT_ID, REPORT_TEXT.N)
                .doUpdate()
                .set(REPORT_TEXT.CONTENT, content)
                .execute();
    }

    private static Report report(ReportRecord row) {
        return new Report(
                row.getId(),
                row.getAuthorityId(),
                row.getDutyId(),
                row.getFormId(),
                row.getUnitId(),
                row.getDrafterUnitId(),
                row.getRecipientUnitId(),
                row.getThroughUnitId(),
                ReportState.of(row.getState()),
                row.getVersion(),
                row.getEdition(),
                signature(row),
                row.getRemarks(),
                row.getSentAt(),
                row.getDocumentId(),
                row.getSignatures());
    }

    private static Report.@Nullable Signature signature(ReportRecord row) {
        return row.getNumber() == null || row.getSignedOn() == null || row.getSigner() == null
                ? null
                : new Report.Signature(row.getNumber(), row.getSignedOn(), row.getSigner(), row.getSignerPosition());
    }
}
