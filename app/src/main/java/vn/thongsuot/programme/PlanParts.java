package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN_AGENCY;
import static vn.thongsuot.db.programme.Tables.PLAN_REPORT;
import static vn.thongsuot.db.programme.Tables.PLAN_SOURCE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a plan says beside its targets: source, who leads what, which reports it asks for (Vietnamese: phần khác của kế hoạch). */
@Component
public class PlanParts {

    private final DSLContext db;

    PlanParts(DSLContext db) {
        this.db = db;
    }

    /** The text a plan was read from (Vietnamese: văn bản gốc). */
    public record Source(
            @Nullable UUID documentId, @Nullable String fileName, String content) {}

    /** Who leads what in this plan (Vietnamese: phân công chủ trì). */
    public record Agency(String agency, @Nullable UUID unitId, String leads) {}

    /** A report that the plan asks for; due as its text words it (Vietnamese: chế độ báo cáo). */
    public record Report(
            String what, String cadence, @Nullable String due) {}

    public Optional<Source> findSource(UUID planId) {
        return db.selectFrom(PLAN_SOURCE)
                .where(PLAN_SOURCE.PLAN_ID.eq(planId))
                .fetchOptional(row -> new Source(row.getDocumentId(), row.getFileName(), row.getContent()));
    }

    public List<Agency> listAgencies(UUID planId) {
        return db.selectFrom(PLAN_AGENCY)
                .where(PLAN_AGENCY.PLAN_ID.eq(planId))
                .orderBy(PLAN_AGENCY.N)
                .fetch(row -> new Agency(row.getAgency(), row.getUnitId(), row.getLeads()));
    }

    public List<Report> listReports(UUID planId) {
        return db.selectFrom(PLAN_REPORT)
                .where(PLAN_REPORT.PLAN_ID.eq(planId))
                .orderBy(PLAN_REPORT.N)
                .fetch(row -> new Report(row.getWhat(), row.getCadence(), row.getDue()));
    }

    /** Keeps the parts of a new draft. */
    public void add(UUID planId, @Nullable Source source, List<Agency> agencies, List<Report> reports) {
        if (source != null) {
            db.insertInto(PLAN_SOURCE)
                    .set(PLAN_SOURCE.PLAN_ID, planId)
                    .set(PLAN_SOURCE.DOCUMENT_ID, source.documentId())
                    .set(PLAN_SOURCE.FILE_NAME, source.fileName())
                    .set(PLAN_SOURCE.CONTENT, source.content())
                    .execute();
        }
        for (int n = 0; n < agencies.size(); n++) {
            Agency agency = agencies.get(n);
            db.insertInto(PLAN_AGENCY)
                    .columns(
                            PLAN_AGENCY.PLAN_ID,
                            PLAN_AGENCY.N,
                            PLAN_AGENCY.AGENCY,
                            PLAN_AGENCY.UNIT_ID,
                            PLAN_AGENCY.LEADS)
                    .values(planId, n + 1, agency.agency(), agency.unitId(), agency.leads())
                    .execute();
        }
        for (int n = 0; n < reports.size(); n++) {
            Report report = reports.get(n);
            db.insertInto(PLAN_REPORT)
                    .columns(PLAN_REPORT.PLAN_ID, PLAN_REPORT.N, PLAN_REPORT.WHAT, PLAN_REPORT.CADENCE, PLAN_REPORT.DUE)
                    .values(planId, n + 1, report.what(), report.cadence(), report.due())
                    .execute();
        }
    }

    void copy(UUID from, UUID to) {
        add(to, findSource(from).orElse(null), listAgencies(from), listReports(from));
    }
}
