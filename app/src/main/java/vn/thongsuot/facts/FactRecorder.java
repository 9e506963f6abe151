package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.DOSSIER_DELTA;
import static vn.thongsuot.db.facts.Tables.DOSSIER_VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.facts.tables.records.DossierVersionRecord;

/**
 * Records facts in the transaction of the change (Vietnamese: ghi dữ liệu thống kê): closes the version that was, opens the
 * one that is, and writes what they count differently as deltas. Nothing is added up in place, so writers never wait for
 * each other here.
 */
@Service
public class FactRecorder {

    private static final Field<Instant> NEXT_MICROSECOND =
            DSL.field("recorded_from + interval '1 microsecond'", DOSSIER_VERSION.RECORDED_TO.getDataType());

    private final DSLContext db;

    FactRecorder(DSLContext db) {
        this.db = db;
    }

    /**
     * Makes {@code after} the fact from now on. The same event recorded twice changes nothing.
     *
     * @param eventId id of the event that changed the case
     * @param at instant from which the records say so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(DossierFact after, UUID eventId, Instant at) {
        DossierVersionRecord before = closeCurrent(after, eventId, at);
        Instant from = before == null ? at : before.getRecordedTo();
        int opened = db.insertInto(DOSSIER_VERSION)
                .set(FactRows.toRow(after, eventId, from))
                .onConflictDoNothing()
                .execute();
        if (opened == 1) {
            insertDeltas(Optional.ofNullable(before).map(FactRows::toFact), after, eventId);
        }
    }

    /**
     * Ends the version that holds, unless this very event made it. Two changes within one microsecond, or by nodes whose
     * clocks differ, still follow each other.
     */
    private @Nullable DossierVersionRecord closeCurrent(DossierFact after, UUID eventId, Instant at) {
        return db.update(DOSSIER_VERSION)
                .set(
                        DOSSIER_VERSION.RECORDED_TO,
                        DSL.greatest(DSL.val(at, DOSSIER_VERSION.RECORDED_TO), NEXT_MICROSECOND))
                .where(DOSSIER_VERSION.AUTHORITY_ID.eq(after.authorityId()))
                .and(DOSSIER_VERSION.DOSSIER_ID.eq(after.dossierId()))
                .and(DOSSIER_VERSION.RECORDED_TO.isNull())
                .and(DOSSIER_VERSION.EVENT_ID.ne(eventId))
                .returning()
                .fetchOne();
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
        db.insertInto(DOSSIER_DELTA)
                .set(DOSSIER_DELTA.EVENT_ID, eventId)
                .set(DOSSIER_DELTA.N, n)
                .set(DOSSIER_DELTA.AUTHORITY_ID, authorityId)
                .set(DOSSIER_DELTA.UNIT_ID, delta.unitId())
                .set(DOSSIER_DELTA.DAY, delta.day())
                .set(DOSSIER_DELTA.PROCEDURE_CODE, delta.procedureCode())
                .set(DOSSIER_DELTA.CHANNEL, delta.channel())
                .set(DOSSIER_DELTA.DAY_BIN, delta.dayBin())
                .set(DOSSIER_DELTA.RECEIVED, delta.received())
                .set(DOSSIER_DELTA.RESOLVED, delta.resolved())
                .set(DOSSIER_DELTA.ON_TIME, delta.onTime())
                .set(DOSSIER_DELTA.EARLY, delta.early())
                .set(DOSSIER_DELTA.STOPPED, delta.stopped())
                .set(DOSSIER_DELTA.WORKING_MINUTES, delta.workingMinutes())
                .set(DOSSIER_DELTA.SUPPLEMENTED, delta.supplemented())
                .set(DOSSIER_DELTA.RESOLVED_ONLINE, delta.resolvedOnline())
                .execute();
    }
}
