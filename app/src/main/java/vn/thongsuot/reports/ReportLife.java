package vn.thongsuot.reports;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.reports.tables.records.ReportRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Applies one edge of {@link ReportTransitions} to a report: the one place where its state is set. */
@Component
class ReportLife {

    private final ReportStore store;
    private final ReportAccess access;
    private final ReportJournal journal;

    ReportLife(ReportStore store, ReportAccess access, ReportJournal journal) {
        this.store = store;
        this.access = access;
        this.journal = journal;
    }

    /** The report after a change, and the entry that tells of it. */
    record Applied(Report report, UUID eventId) {}

    /**
     * @param change alters the row and says what the event keeps: ids and codes only
     * @throws DomainException ACC-001 or ACC-002 by right, RPT-010 if somebody was faster, RPT-011 if the state does not
     *     allow it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Applied apply(
            Actor actor,
            ReportSeen seen,
            ReportAction action,
            BiFunction<Report, ReportRecord, Map<String, ?>> change) {
        ReportRecord row = store.lock(seen.reportId());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        Report report = access.requireRead(actor, get(seen.reportId()));
        if (report.version() != seen.version()) {
            throw new DomainException(
                    "RPT-010",
                    DomainException.Kind.CONFLICT,
                    "Report %s: seen version %d, found %d.".formatted(report.id(), seen.version(), report.version()));
        }
        ReportTransitions.Edge edge =
                ReportTransitions.find(report.state(), action).orElseThrow(() -> refused(report, action));
        access.require(actor, edge, report);
        Map<String, ?> data = change.apply(report, row);
        row.setState(edge.to().key());
        store.save(row);
        Report changed = get(report.id());
        return new Applied(changed, journal.record(actor, changed, edge.event(), data));
    }

    private Report get(UUID id) {
        return store.find(id).orElseThrow(AccessPolicy::notFound);
    }

    private static DomainException refused(Report report, ReportAction action) {
        return new DomainException(
                "RPT-011",
                DomainException.Kind.CONFLICT,
                "Report %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(report.id(), action.key(), report.state(), ReportTransitions.findStates(action)),
                new MessageRef("report.action." + action.key()),
                new MessageRef("report.state." + report.state().key()),
                ReportTransitions.findStates(action).stream()
                        .map(state -> new MessageRef("report.state." + state.key()))
                        .toList());
    }
}
