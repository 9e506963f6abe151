package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.DUTY;
import static vn.thongsuot.db.reports.Tables.REGIME_CALL;
import static vn.thongsuot.db.reports.Tables.REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.Ids;

/** Rows of duties and of requests for ad hoc reports. */
@Repository
class DutyStore {

    private final DSLContext db;
    private final Clock clock;

    DutyStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The earliest due first. */
    List<Duty> list(Condition condition) {
        return db.select(DUTY.fields())
                .select(REPORT.ID, REPORT.STATE)
                .from(DUTY)
                .leftJoin(REPORT)
                .on(REPORT.DUTY_ID.eq(DUTY.ID))
                .where(condition)
                .orderBy(DUTY.DUE_ON, DUTY.CONSOLIDATED, DUTY.ID)
                .fetch(DutyStore::duty);
    }

    Optional<Duty> find(UUID id) {
        return list(DUTY.ID.eq(id)).stream().findFirst();
    }

    /** The duty as it is now, locked until the transaction ends. */
    Optional<Duty> lock(UUID id) {
        db.select(DUTY.ID).from(DUTY).where(DUTY.ID.eq(id)).forUpdate().fetch();
        return find(id);
    }

    /** Keys of the periods whose duties appeared, those of requests left out. */
    Set<String> periods(UUID regimeId) {
        return db
                .selectDistinct(DUTY.KIND, DUTY.YEAR, DUTY.N)
                .from(DUTY)
                .where(DUTY.REGIME_ID.eq(regimeId), DUTY.CALL_ID.isNull())
                .fetch(row -> row.value1() + "-" + row.value2() + "-" + row.value3())
                .stream()
                .collect(Collectors.toSet());
    }

    /** @return its id where it is new */
    Optional<UUID> insert(
            Regime regime,
            @Nullable UUID callId,
            UUID unitId,
            boolean consolidated,
            ReportPeriod period,
            LocalDate due) {
        UUID id = Ids.next(clock);
        int inserted = db.insertInto(DUTY)
                .set(DUTY.ID, id)
                .set(DUTY.AUTHORITY_ID, regime.authorityId())
                .set(DUTY.REGIME_ID, regime.id())
                .set(DUTY.CALL_ID, callId)
                .set(DUTY.UNIT_ID, unitId)
                .set(DUTY.CONSOLIDATED, consolidated)
                .set(DUTY.KIND, period.kind().key())
                .set(DUTY.YEAR, period.year())
                .set(DUTY.N, period.n())
                .set(DUTY.FIRST_DAY, period.from())
                .set(DUTY.LAST_DAY, period.to())
                .set(DUTY.DUE_ON, due)
                .onConflictDoNothing()
                .execute();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    void setSubmitted(UUID id, @Nullable LocalDate on) {
        db.update(DUTY).set(DUTY.SUBMITTED_ON, on).where(DUTY.ID.eq(id)).execute();
    }

    UUID insertCall(
            UUID regimeId, String title, ReportPeriod period, LocalDate due, LocalDate consolidatedDue, UUID by) {
        UUID id = Ids.next(clock);
        db.insertInto(REGIME_CALL)
                .set(REGIME_CALL.ID, id)
                .set(REGIME_CALL.REGIME_ID, regimeId)
                .set(REGIME_CALL.TITLE, title)
                .set(REGIME_CALL.PERIOD, DateRanges.between(period.from(), period.to()))
                .set(REGIME_CALL.DUE_ON, due)
                .set(REGIME_CALL.CONSOLIDATED_DUE_ON, consolidatedDue)
                .set(REGIME_CALL.CALLED_AT, clock.instant())
                .set(REGIME_CALL.CALLED_BY, by)
                .execute();
        return id;
    }

    /** What ad hoc reports are about, by request. */
    Map<UUID, String> callTitles(UUID regimeId) {
        return db.select(REGIME_CALL.ID, REGIME_CALL.TITLE)
                .from(REGIME_CALL)
                .where(REGIME_CALL.REGIME_ID.eq(regimeId))
                .fetchMap(REGIME_CALL.ID, REGIME_CALL.TITLE);
    }

    int countCalls(UUID regimeId) {
        return db.fetchCount(REGIME_CALL, REGIME_CALL.REGIME_ID.eq(regimeId));
    }

    private static Duty duty(Record row) {
        String state = row.get(REPORT.STATE);
        return new Duty(
                row.get(DUTY.ID),
                row.get(DUTY.AUTHORITY_ID),
                row.get(DUTY.REGIME_ID),
                row.get(DUTY.CALL_ID),
                row.get(DUTY.UNIT_ID),
                row.get(DUTY.CONSOLIDATED),
                new ReportPeriod(
                        PeriodKind.of(row.get(DUTY.KIND)),
                        row.get(DUTY.YEAR),
                        row.get(DUTY.N),
                        row.get(DUTY.FIRST_DAY),
                        row.get(DUTY.LAST_DAY)),
                row.get(DUTY.DUE_ON),
                row.get(DUTY.SUBMITTED_ON),
                row.get(REPORT.ID),
                state == null ? null : ReportState.of(state));
    }
}
