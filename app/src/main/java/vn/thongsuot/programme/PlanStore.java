package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN;
import static vn.thongsuot.db.programme.Tables.TARGET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.programme.tables.records.PlanRecord;
import vn.thongsuot.db.programme.tables.records.TargetRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;

/** Rows of plans and targets; every read for change takes the plan's lock. */
@Repository
class PlanStore {

    private final DSLContext db;
    private final Clock clock;

    PlanStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Plan> list(Condition condition) {
        return db.select(PlanRows.planFields())
                .from(PLAN)
                .where(condition)
                .orderBy(PLAN.ISSUED_ON.desc().nullsFirst(), PLAN.ID.desc())
                .fetch(PlanRows::plan);
    }

    Optional<Plan> find(UUID id) {
        return list(PLAN.ID.eq(id)).stream().findFirst();
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    PlanRecord lock(UUID id) {
        return db.selectFrom(PLAN).where(PLAN.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(PlanRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    PlanRecord create(UUID authorityId, UUID unitId, PlanHead head, @Nullable UUID accountId) {
        UUID id = Ids.next(clock);
        PlanRecord row = db.newRecord(PLAN);
        setHead(row, head);
        db.insertInto(PLAN)
                .set(row)
                .set(PLAN.ID, id)
                .set(PLAN.AUTHORITY_ID, authorityId)
                .set(PLAN.UNIT_ID, unitId)
                .set(PLAN.PERIOD, DateRanges.between(head.from(), head.to()))
                .set(PLAN.CREATED_AT, clock.instant())
                .set(PLAN.CREATED_BY, accountId)
                .execute();
        return db.fetchSingle(PLAN, PLAN.ID.eq(id));
    }

    void setHead(PlanRecord row, PlanHead head) {
        Plan.ChildDue due = head.childDue();
        row.setKind(head.kind().key());
        row.setTitle(LocalizedJson.of(head.title()));
        row.setParentId(head.parentId());
        row.setChildDueOn(due == null ? null : due.on());
        row.setChildDueDays(due == null ? null : due.daysAfterIssue());
    }

    void setPeriod(UUID planId, LocalDate from, LocalDate to) {
        db.update(PLAN)
                .set(PLAN.PERIOD, DateRanges.between(from, to))
                .where(PLAN.ID.eq(planId))
                .execute();
    }

    List<Target> listTargets(Condition condition) {
        return db.select(PlanRows.targetFields())
                .from(TARGET)
                .where(condition)
                .orderBy(TARGET.PLAN_ID, TARGET.N)
                .fetch(PlanRows::target);
    }

    int nextNumber(UUID planId) {
        return db.select(DSL.coalesce(DSL.max(TARGET.N), 0))
                        .from(TARGET)
                        .where(TARGET.PLAN_ID.eq(planId))
                        .fetchSingle()
                        .value1()
                + 1;
    }

    UUID insertTarget(Plan plan, int n, TargetDraft draft) {
        UUID id = Ids.next(clock);
        TargetRecord row = db.newRecord(TARGET);
        setTarget(row, draft);
        db.insertInto(TARGET)
                .set(row)
                .set(TARGET.ID, id)
                .set(TARGET.PLAN_ID, plan.id())
                .set(TARGET.N, n)
                .set(TARGET.HORIZON, PlanRows.years(draft.horizon(), plan.from()))
                .execute();
        return id;
    }

    /** @return whether the plan has such a target */
    boolean updateTarget(Plan plan, UUID targetId, TargetDraft draft) {
        TargetRecord row = db.newRecord(TARGET);
        setTarget(row, draft);
        return db.update(TARGET)
                        .set(row)
                        .set(TARGET.HORIZON, PlanRows.years(draft.horizon(), plan.from()))
                        .where(TARGET.ID.eq(targetId), TARGET.PLAN_ID.eq(plan.id()))
                        .execute()
                == 1;
    }

    /** @return whether the plan had such a target */
    boolean deleteTarget(UUID planId, UUID targetId) {
        db.update(TARGET)
                .setNull(TARGET.NESTED_IN)
                .where(TARGET.NESTED_IN.eq(targetId), TARGET.PLAN_ID.eq(planId))
                .execute();
        return db.deleteFrom(TARGET)
                        .where(TARGET.ID.eq(targetId), TARGET.PLAN_ID.eq(planId))
                        .execute()
                == 1;
    }

    private static void setTarget(TargetRecord row, TargetDraft draft) {
        Reach reach = draft.reach();
        Quote quote = draft.quote();
        row.setArea(draft.area().key());
        row.setStatement(LocalizedJson.of(draft.statement()));
        row.setSubject(draft.subject());
        row.setComparator(draft.aim().comparator().symbol());
        row.setValue(draft.aim().value());
        row.setValueTo(draft.aim().valueTo());
        row.setUnit(draft.aim().unit());
        row.setLevel(reach.level() == null ? null : reach.level().key());
        row.setScope(reach.scope());
        row.setBaseline(reach.baseline());
        row.setExclusion(reach.exclusion());
        row.setIndicatorId(draft.proof().indicatorId());
        row.setFilter(draft.proof().filter());
        row.setHorizonText(draft.horizon().toString());
        row.setNestedIn(draft.nestedIn());
        row.setTakenFrom(draft.takenFrom());
        row.setQuote(quote == null ? null : quote.text());
        row.setQuoteFrom(quote == null ? null : (Integer) quote.from());
        row.setQuoteTo(quote == null ? null : (Integer) quote.to());
    }
}
