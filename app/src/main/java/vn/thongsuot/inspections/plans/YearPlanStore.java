package vn.thongsuot.inspections.plans;

import static vn.thongsuot.db.inspections.Tables.PLAN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.inspections.tables.records.PlanRecord;
import vn.thongsuot.shared.Ids;

/** Rows of a year's plans. */
@Repository
class YearPlanStore {

    private final DSLContext db;
    private final Clock clock;

    YearPlanStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean exists(UUID unitId, int year) {
        return db.fetchExists(PLAN, PLAN.UNIT_ID.eq(unitId), PLAN.YEAR.eq(year));
    }

    UUID insert(UUID authorityId, UUID unitId, int year, String title, int leastPercent, UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(PLAN)
                .set(PLAN.ID, id)
                .set(PLAN.AUTHORITY_ID, authorityId)
                .set(PLAN.UNIT_ID, unitId)
                .set(PLAN.YEAR, year)
                .set(PLAN.TITLE, title)
                .set(PLAN.LEAST_PERCENT, leastPercent)
                .set(PLAN.STATE, PlanState.DRAFT.key())
                .set(PLAN.CREATED_AT, clock.instant())
                .set(PLAN.CREATED_BY, accountId)
                .execute();
        return id;
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    PlanRecord lock(UUID id) {
        return db.selectFrom(PLAN).where(PLAN.ID.eq(id)).forUpdate().fetchOne();
    }

    Optional<YearPlan> find(UUID id) {
        return db.selectFrom(PLAN).where(PLAN.ID.eq(id)).fetchOptional(YearPlanStore::plan);
    }

    List<YearPlan> list(UUID authorityId, int year) {
        return db.selectFrom(PLAN)
                .where(PLAN.AUTHORITY_ID.eq(authorityId), PLAN.YEAR.eq(year))
                .orderBy(PLAN.ID)
                .fetch(YearPlanStore::plan);
    }

    static YearPlan plan(PlanRecord row) {
        return new YearPlan(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getYear(),
                row.getTitle(),
                row.getLeastPercent(),
                PlanState.of(row.getState()),
                row.getVersion(),
                row.getNumber(),
                row.getIssuedOn());
    }
}
