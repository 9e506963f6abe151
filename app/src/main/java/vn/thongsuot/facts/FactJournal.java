package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.ROW_VERSION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.UpdateConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.facts.tables.records.RowVersionRecord;
import vn.thongsuot.shared.DomainException;

/**
 * Records rows of any declared fact but dossiers, in the transaction of the change (Vietnamese: sổ ghi dữ liệu thống kê).
 * Each row keeps its versions: what the records say now and what they said on any day. The same event recorded twice
 * changes nothing.
 */
@Component
public class FactJournal {

    private final DSLContext db;
    private final FactContracts contracts;
    private final JsonMapper json;
    private final Clock clock;

    FactJournal(DSLContext db, FactContracts contracts, JsonMapper json, Clock clock) {
        this.db = db;
        this.contracts = contracts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Makes {@code values} the row from now on.
     *
     * @param rowId the case; one row of the fact
     * @param eventId event that changed it; one event may change several rows
     * @param unitId unit that answers for the row
     * @param values fields of the contract by name, empty ones left out or null (days as LocalDate, instants as Instant, units
     *     as UUID, words and codes as String, money as whole đồng in a long), and where the fact lives in time {@code
     *     valid_from} and {@code valid_to} (LocalDate, the latter exclusive) or {@code year} (Integer)
     * @throws DomainException FAC-001 to FAC-005 if the fact is not declared, has a table of its own, or a value does not
     *     fit its contract
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String fact,
            UUID authorityId,
            UUID rowId,
            UUID eventId,
            UUID unitId,
            Map<String, ? extends @Nullable Object> values) {
        FactContract contract = recordable(fact);
        Map<String, Object> checked = FactValues.check(contract, values);
        Condition row = row(fact, authorityId, rowId);
        if (isKnown(row, eventId)) {
            return;
        }
        Instant from = closeCurrent(row);
        db.insertInto(ROW_VERSION)
                .set(ROW_VERSION.AUTHORITY_ID, authorityId)
                .set(ROW_VERSION.FACT, fact)
                .set(ROW_VERSION.ROW_ID, rowId)
                .set(ROW_VERSION.RECORDED_FROM, from)
                .set(ROW_VERSION.EVENT_ID, eventId)
                .set(ROW_VERSION.UNIT_ID, unitId)
                .set(ROW_VERSION.VALID_FROM, (LocalDate) values.get("valid_from"))
                .set(ROW_VERSION.VALID_TO, (LocalDate) values.get("valid_to"))
                .set(ROW_VERSION.YEAR, (Integer) values.get("year"))
                .set(ROW_VERSION.VALUES, JSONB.jsonb(json.writeValueAsString(checked)))
                .execute();
    }

    /**
     * A row of many that are recorded together.
     *
     * @param values as for {@link #record}
     */
    public record Line(UUID rowId, UUID eventId, UUID unitId, Map<String, ? extends @Nullable Object> values) {}

    /**
     * {@link #record} for many rows of one fact in a few statements; a row that says what it said before keeps its version.
     *
     * @param lines each row once
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(String fact, UUID authorityId, Collection<Line> lines) {
        FactContract contract = recordable(fact);
        Condition rows = ROW_VERSION
                .AUTHORITY_ID
                .eq(authorityId)
                .and(ROW_VERSION.FACT.eq(fact))
                .and(ROW_VERSION.ROW_ID.eq(
                        DSL.any(lines.stream().map(Line::rowId).distinct().toArray(UUID[]::new))));
        Map<UUID, RowVersionRecord> newest = new HashMap<>();
        db.selectDistinct(ROW_VERSION.asterisk())
                .on(ROW_VERSION.ROW_ID)
                .from(ROW_VERSION)
                .where(rows)
                .orderBy(ROW_VERSION.ROW_ID, ROW_VERSION.RECORDED_FROM.desc())
                .fetchInto(ROW_VERSION)
                .forEach(row -> newest.put(row.getRowId(), row));
        Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        List<RowVersionRecord> fresh = new ArrayList<>();
        List<UpdateConditionStep<RowVersionRecord>> closed = new ArrayList<>();
        for (Line line : lines) {
            RowVersionRecord row = version(fact, authorityId, line, FactValues.check(contract, line.values()));
            RowVersionRecord before = newest.get(line.rowId());
            if (before != null && before.getRecordedTo() == null && saysTheSame(before, row)) {
                continue;
            }
            row.setRecordedFrom(
                    before == null || before.getRecordedFrom().isBefore(now)
                            ? now
                            : before.getRecordedFrom().plusNanos(1000));
            if (before != null && before.getRecordedTo() == null) {
                closed.add(close(before, row.getRecordedFrom()));
            }
            fresh.add(row);
        }
        db.batch(closed).execute();
        db.batchInsert(fresh).execute();
    }

    private UpdateConditionStep<RowVersionRecord> close(RowVersionRecord before, Instant at) {
        return db.update(ROW_VERSION)
                .set(ROW_VERSION.RECORDED_TO, at)
                .where(
                        row(before.getFact(), before.getAuthorityId(), before.getRowId()),
                        ROW_VERSION.RECORDED_TO.isNull());
    }

    private RowVersionRecord version(String fact, UUID authorityId, Line line, Map<String, Object> checked) {
        RowVersionRecord row = db.newRecord(ROW_VERSION);
        row.setAuthorityId(authorityId);
        row.setFact(fact);
        row.setRowId(line.rowId());
        row.setEventId(line.eventId());
        row.setUnitId(line.unitId());
        row.setValidFrom((LocalDate) line.values().get("valid_from"));
        row.setValidTo((LocalDate) line.values().get("valid_to"));
        row.setYear((Integer) line.values().get("year"));
        row.setValues(JSONB.jsonb(json.writeValueAsString(checked)));
        return row;
    }

    private boolean saysTheSame(RowVersionRecord before, RowVersionRecord after) {
        return before.getUnitId().equals(after.getUnitId())
                && Objects.equals(before.getYear(), after.getYear())
                && Objects.equals(before.getValidFrom(), after.getValidFrom())
                && Objects.equals(before.getValidTo(), after.getValidTo())
                && json.readTree(before.getValues().data())
                        .equals(json.readTree(after.getValues().data()));
    }

    /** Takes the row out from now on (a void); as of an earlier day it is still there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String fact, UUID authorityId, UUID rowId, UUID eventId) {
        recordable(fact);
        Condition row = row(fact, authorityId, rowId);
        if (isKnown(row, eventId)) {
            return;
        }
        UUID unit = db.select(ROW_VERSION.UNIT_ID)
                .from(ROW_VERSION)
                .where(row, ROW_VERSION.RECORDED_TO.isNull())
                .fetchOne(ROW_VERSION.UNIT_ID);
        if (unit == null) {
            return;
        }
        Instant at = closeCurrent(row);
        db.insertInto(ROW_VERSION)
                .set(ROW_VERSION.AUTHORITY_ID, authorityId)
                .set(ROW_VERSION.FACT, fact)
                .set(ROW_VERSION.ROW_ID, rowId)
                .set(ROW_VERSION.RECORDED_FROM, at)
                .set(ROW_VERSION.RECORDED_TO, at)
                .set(ROW_VERSION.EVENT_ID, eventId)
                .set(ROW_VERSION.UNIT_ID, unit)
                .set(ROW_VERSION.VALUES, JSONB.jsonb("{}"))
                .execute();
    }

    private FactContract recordable(String fact) {
        if (fact.equals(FactContract.DOSSIER)) {
            throw new DomainException(
                    "FAC-005", DomainException.Kind.INVALID, "Fact dossier: is recorded by FactRecorder alone.", fact);
        }
        return contracts.get(fact);
    }

    private static Condition row(String fact, UUID authorityId, UUID rowId) {
        return ROW_VERSION
                .AUTHORITY_ID
                .eq(authorityId)
                .and(ROW_VERSION.FACT.eq(fact))
                .and(ROW_VERSION.ROW_ID.eq(rowId));
    }

    private boolean isKnown(Condition row, UUID eventId) {
        return db.fetchExists(ROW_VERSION, row, ROW_VERSION.EVENT_ID.eq(eventId));
    }

    /** Versions follow each other even within one microsecond and under clocks that differ. */
    private Instant closeCurrent(Condition row) {
        Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        Instant newest = db.select(DSL.max(ROW_VERSION.RECORDED_FROM))
                .from(ROW_VERSION)
                .where(row)
                .fetchOneInto(Instant.class);
        Instant from = newest == null || newest.isBefore(now) ? now : newest.plusNanos(1000);
        db.update(ROW_VERSION)
                .set(ROW_VERSION.RECORDED_TO, from)
                .where(row, ROW_VERSION.RECORDED_TO.isNull())
                .execute();
        return from;
    }
}
