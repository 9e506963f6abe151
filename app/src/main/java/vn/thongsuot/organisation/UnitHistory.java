package vn.thongsuot.organisation;

import static vn.thongsuot.db.organisation.Tables.DECISION;
import static vn.thongsuot.db.organisation.Tables.SUCCESSION;
import static vn.thongsuot.db.organisation.Tables.UNIT;
import static vn.thongsuot.db.organisation.Tables.UNIT_VERSION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;

/** Reads units through time with the decisions that changed them (Vietnamese: lịch sử đơn vị). */
@Service
public class UnitHistory {

    private final DSLContext db;
    private final UnitDirectory directory;

    UnitHistory(DSLContext db, UnitDirectory directory) {
        this.db = db;
        this.directory = directory;
    }

    /** Every unit of an authority as it was on a day, by code and name. */
    public List<UnitVersionView> listOn(UUID authorityId, LocalDate on) {
        return versions(UNIT.AUTHORITY_ID.eq(authorityId).and(DateRanges.holds(UNIT_VERSION.VALID, on)))
                .orderBy(UNIT_VERSION.CODE, UNIT_VERSION.NAME)
                .fetch(UnitHistory::version);
    }

    /** All versions of a unit, newest first; empty for an unknown unit. */
    public List<UnitVersionView> listVersions(UUID unitId) {
        return versions(UNIT.ID.eq(unitId))
                .orderBy(DateRanges.first(UNIT_VERSION.VALID).desc())
                .fetch(UnitHistory::version);
    }

    /** Successions from or to units of an authority, oldest first. */
    public List<SuccessionView> listSuccessions(UUID authorityId) {
        return db
                .select()
                .from(SUCCESSION)
                .join(DECISION)
                .on(DECISION.ID.eq(SUCCESSION.DECISION_ID))
                .where(DECISION.AUTHORITY_ID.eq(authorityId))
                .fetch(this::succession)
                .stream()
                .sorted(Comparator.comparing(SuccessionView::effectiveOn)
                        .thenComparing(view -> view.predecessor().code()))
                .toList();
    }

    /** Days on which the tree of an authority changed, oldest first. */
    public List<LocalDate> listChanges(UUID authorityId) {
        return db
                .select(DateRanges.first(UNIT_VERSION.VALID))
                .from(UNIT_VERSION)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_VERSION.UNIT_ID))
                .where(UNIT.AUTHORITY_ID.eq(authorityId))
                .fetch(DateRanges.first(UNIT_VERSION.VALID))
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private SelectConditionStep<Record> versions(Condition condition) {
        return db.select(UnitDirectory.fields())
                .select(DateRanges.first(UNIT_VERSION.VALID), DateRanges.last(UNIT_VERSION.VALID))
                .select(DECISION.ID, DECISION.NUMBER, DECISION.TITLE, DECISION.ISSUED_ON, DECISION.EFFECTIVE_ON)
                .from(UNIT_VERSION)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_VERSION.UNIT_ID))
                .leftJoin(DECISION)
                .on(DECISION.ID.eq(UNIT_VERSION.DECISION_ID))
                .where(condition);
    }

    private static UnitVersionView version(Record row) {
        return new UnitVersionView(
                UnitDirectory.view(row),
                row.get(DateRanges.first(UNIT_VERSION.VALID)),
                row.get(DateRanges.last(UNIT_VERSION.VALID)),
                row.get(DECISION.ID) == null ? null : decision(row));
    }

    private SuccessionView succession(Record row) {
        LocalDate on = row.get(SUCCESSION.EFFECTIVE_ON);
        return new SuccessionView(
                directory.get(row.get(SUCCESSION.PREDECESSOR_ID), on.minusDays(1)),
                directory.get(row.get(SUCCESSION.SUCCESSOR_ID), on),
                row.get(SUCCESSION.KIND),
                on,
                decision(row));
    }

    private static DecisionView decision(Record row) {
        return new DecisionView(
                row.get(DECISION.NUMBER),
                LocalizedJson.read(row.get(DECISION.TITLE)),
                row.get(DECISION.ISSUED_ON),
                row.get(DECISION.EFFECTIVE_ON));
    }
}
