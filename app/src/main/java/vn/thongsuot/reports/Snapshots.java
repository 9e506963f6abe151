package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.SNAPSHOT;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Sha256;

/**
 * Reports as they were when they were submitted (Vietnamese: bản chụp báo cáo). The application's role can add one but change
 * none; the hash of each stands in the report's audit stream too.
 */
@Component
public class Snapshots {

    private final DSLContext db;
    private final JsonMapper json;

    Snapshots(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @return hash of what was kept */
    String keep(Report report, ReportContent content) {
        String text = json.writeValueAsString(content);
        String hash = Sha256.hex(text);
        int n = db.fetchCount(SNAPSHOT, SNAPSHOT.REPORT_ID.eq(report.id()).and(SNAPSHOT.EDITION.eq(report.edition())))
                + 1;
        db.insertInto(SNAPSHOT)
                .set(SNAPSHOT.REPORT_ID, report.id())
                .set(SNAPSHOT.EDITION, report.edition())
                .set(SNAPSHOT.N, n)
                .set(SNAPSHOT.FROZEN_AT, content.asOf())
                .set(SNAPSHOT.CONTENT, text)
                .set(SNAPSHOT.HASH, hash)
                .execute();
        return hash;
    }

    /**
     * The newest of a report; empty before it was first submitted.
     *
     * @throws DomainException RPT-012 if it no longer has its hash
     */
    Optional<ReportContent> findLatest(UUID reportId) {
        return Optional.ofNullable(findLatest(java.util.List.of(reportId)).get(reportId));
    }

    /** The newest of each report. */
    Map<UUID, ReportContent> findLatest(Collection<UUID> reportIds) {
        Map<UUID, ReportContent> latest = new HashMap<>();
        db.selectFrom(SNAPSHOT)
                .where(SNAPSHOT.REPORT_ID.in(reportIds))
                .orderBy(SNAPSHOT.REPORT_ID, SNAPSHOT.EDITION.desc(), SNAPSHOT.N.desc())
                .forEach(row ->
                        latest.computeIfAbsent(row.getReportId(), id -> read(id, row.getContent(), row.getHash())));
        return latest;
    }

    private ReportContent read(UUID reportId, String content, String hash) {
        if (!Sha256.hex(content).equals(hash)) {
            throw new DomainException(
                    "RPT-012", DomainException.Kind.CONFLICT, "snapshot of report %s was changed".formatted(reportId));
        }
        return json.readValue(content, ReportContent.class);
    }
}
