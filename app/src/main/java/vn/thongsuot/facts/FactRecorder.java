package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.DOSSIER_VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.facts.tables.records.DossierDeltaRecord;
import vn.thongsuot.db.facts.tables.records.DossierVersionRecord;
import vn.thongsuot.platform.PreparedQuery;
import vn.thongsuot.platform.RowWriter;

/**
 * Records facts in the transaction of the change (Vietnamese: ghi dữ liệu thống kê): closes the version that was, opens the
 * one that is, and writes what they count differently as deltas. Nothing is added up in place, so writers never wait for
 * each other here.
 */
@Service
public class FactRecorder {

    private static final Field<Instant> NEXT_MICROSECOND =
            DSL.field("recorded_from + interval '1 microsecond'", DOSSIER_VERSION.RECORDED_TO.getDataType());

    private final RowWriter rows;
    private final PreparedQuery<DossierVersionRecord> closeCurrent;

    FactRecorder(DSLContext db, JdbcOperations jdbc, RowWriter rows) {
        this.rows = rows;
        this.closeCurrent = new PreparedQuery<>(db, jdbc, DOSSIER_VERSION, closingQuery(db));
    }

    /**
     * Ends the version that holds, unless this very event made it. Two changes within one microsecond, or by nodes whose
     * clocks differ, still follow each other.
     */
    private static ResultQuery<?> closingQuery(DSLContext db) {
        return db.update(DOSSIER_VERSION)
                .set(
                        DOSSIER_VERSION.RECORDED_TO,
                        DSL.greatest(DSL.param("at", DOSSIER_VERSION.RECORDED_TO), NEXT_MICROSECOND))
                .where(DOSSIER_VERSION.AUTHORITY_ID.eq(DSL.param("authority", DOSSIER_VERSION.AUTHORITY_ID)))
                .and(DOSSIER_VERSION.DOSSIER_ID.eq(DSL.param("dossier", DOSSIER_VERSION.DOSSIER_ID)))
                .and(DOSSIER_VERSION.RECORDED_TO.isNull())
                .and(DOSSIER_VERSION.EVENT_ID.ne(DSL.param("event", DOSSIER_VERSION.EVENT_ID)))
                .returning();
    }

    /**
     * Makes {@code after} the fact from now on. The same event recorded twice changes nothing.
     *
     * @param eventId id of the event that changed the case
     * @param at instant from which the records say so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(DossierFact after, UUID eventId, Instant at) {
        DossierVersionRecord before = closeCurrent.fetchOne(at, after.authorityId(), after.dossierId(), eventId);
        Instant from = before == null ? at : before.getRecordedTo();
        if (rows.insertIfAbsent(FactRows.toRow(after, eventId, from))) {
            insertDeltas(Optional.ofNullable(before).map(FactRows::toFact), after, eventId);
        }
    }

    private void insertDeltas(Optional<DossierFact> before, DossierFact after, UUID eventId) {
        int n = 1;
        for (Measures delta : deltas(before, after)) {
            insert(delta, after.authorityId(), eventId, n++);
        }
    }

    /** After minus before; nothing where both count the same. */
    static List<Measures> deltas(Optional<DossierFact> before, DossierFact after) {
        List<Measures> minus = before.map(fact -> measures(fact, -1)).orElse(List.of());
        List<Measures> plus = measures(after, 1);
        if (before.map(fact -> measures(fact, 1)).filter(plus::equals).isPresent()) {
            return List.of();
        }
        List<Measures> deltas = new ArrayList<>();
        boolean sameReception = before.isPresent()
                && plus.getFirst().equals(measures(before.get(), 1).getFirst());
        deltas.addAll(sameReception ? minus.subList(1, minus.size()) : minus);
        deltas.addAll(sameReception ? plus.subList(1, plus.size()) : plus);
        return deltas;
    }

    private static List<Measures> measures(DossierFact fact, int sign) {
        List<Measures> measures = new ArrayList<>();
        measures.add(Measures.reception(fact, sign));
        if (fact.endedOn() != null) {
            measures.add(Measures.end(fact, fact.endedOn(), sign));
        }
        return measures;
    }

    private void insert(Measures delta, UUID authorityId, UUID eventId, int n) {
        DossierDeltaRecord row = new DossierDeltaRecord();
        row.setEventId(eventId);
        row.setN(n);
        row.setAuthorityId(authorityId);
        row.setUnitId(delta.unitId());
        row.setDay(delta.day());
        row.setProcedureCode(delta.procedureCode());
        row.setChannel(delta.channel());
        row.setDayBin(delta.dayBin());
        row.setReceived(delta.received());
        row.setResolved(delta.resolved());
        row.setOnTime(delta.onTime());
        row.setEarly(delta.early());
        row.setStopped(delta.stopped());
        row.setWorkingMinutes(delta.workingMinutes());
        row.setSupplemented(delta.supplemented());
        row.setResolvedOnline(delta.resolvedOnline());
        rows.insert(row);
    }
}
