package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.GOAL;
import static vn.thongsuot.db.programme.Tables.GOAL_JUDGEMENT;
import static vn.thongsuot.db.programme.Tables.PLAN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.programme.tables.records.GoalJudgementRecord;
import vn.thongsuot.db.programme.tables.records.GoalRecord;
import vn.thongsuot.shared.Ids;

/** Rows of goals and of what was concluded about them. */
@Repository
class GoalStore {

    private final DSLContext db;
    private final Clock clock;

    GoalStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Goal> list(UUID planId) {
        return list(GOAL.PLAN_ID.eq(planId));
    }

    List<Goal> listInForce(UUID unitId) {
        return list(GOAL.PLAN_ID.in(
                db.select(PLAN.ID).from(PLAN).where(PLAN.UNIT_ID.eq(unitId), PLAN.STATE.eq(PlanState.ISSUED.key()))));
    }

    Optional<Goal> find(UUID planId, UUID goalId) {
        return list(GOAL.PLAN_ID.eq(planId).and(GOAL.ID.eq(goalId))).stream().findFirst();
    }

    /** Each with its last conclusion, in one question. */
    private List<Goal> list(Condition condition) {
        var later = GOAL_JUDGEMENT.as("later");
        return db.select(GOAL.fields())
                .select(GOAL_JUDGEMENT.fields())
                .from(GOAL)
                .leftJoin(GOAL_JUDGEMENT)
                .on(GOAL_JUDGEMENT.GOAL_ID.eq(GOAL.ID))
                .and(GOAL_JUDGEMENT.N.eq(db.select(DSL.max(later.N)).from(later).where(later.GOAL_ID.eq(GOAL.ID))))
                .where(condition)
                .orderBy(GOAL.PLAN_ID, GOAL.N)
                .fetch(row -> goal(row.into(GOAL), row.into(GOAL_JUDGEMENT)));
    }

    UUID insert(UUID planId, Goal.Words words) {
        UUID id = Ids.next(clock);
        Quote quote = words.quote();
        db.insertInto(GOAL)
                .set(GOAL.ID, id)
                .set(GOAL.PLAN_ID, planId)
                .set(GOAL.N, nextNumber(planId))
                .set(GOAL.AREA, words.area().key())
                .set(GOAL.STATEMENT, words.statement())
                .set(GOAL.HORIZON_TEXT, words.horizon().toString())
                .set(GOAL.QUOTE_FROM, quote == null ? null : (Integer) quote.from())
                .set(GOAL.QUOTE_TO, quote == null ? null : (Integer) quote.to())
                .execute();
        return id;
    }

    /** @return whether the plan had such a goal */
    boolean update(UUID planId, UUID goalId, Goal.Words words) {
        return db.update(GOAL)
                        .set(GOAL.AREA, words.area().key())
                        .set(GOAL.STATEMENT, words.statement())
                        .set(GOAL.HORIZON_TEXT, words.horizon().toString())
                        .where(GOAL.PLAN_ID.eq(planId), GOAL.ID.eq(goalId))
                        .execute()
                == 1;
    }

    /** @return whether the plan had such a goal */
    boolean delete(UUID planId, UUID goalId) {
        return db.deleteFrom(GOAL)
                        .where(GOAL.PLAN_ID.eq(planId), GOAL.ID.eq(goalId))
                        .execute()
                == 1;
    }

    /** @return whether nobody was faster */
    boolean judge(Goal goal, Goal.Judgement judgement) {
        return db.insertInto(GOAL_JUDGEMENT)
                        .set(GOAL_JUDGEMENT.ID, Ids.next(clock))
                        .set(GOAL_JUDGEMENT.GOAL_ID, goal.id())
                        .set(GOAL_JUDGEMENT.N, goal.judgements() + 1)
                        .set(GOAL_JUDGEMENT.MET, judgement.met())
                        .set(GOAL_JUDGEMENT.GROUNDS, judgement.grounds())
                        .set(GOAL_JUDGEMENT.JUDGED_AT, judgement.at())
                        .set(GOAL_JUDGEMENT.JUDGED_BY, judgement.by())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What a parent's goals ask of a child over some years, not yet judged (Vietnamese: mục tiêu kế hoạch cấp trên). */
    void inherit(UUID from, UUID to, Horizon years) {
        for (Goal goal : list(from)) {
            Horizon within = ParentTargets.within(goal.horizon(), years);
            if (within != null) {
                insert(to, new Goal.Words(goal.area(), goal.statement(), within, null));
            }
        }
    }

    /** The goals of a plan in another one, with the last conclusion about each. */
    void copy(UUID from, UUID to) {
        for (Goal goal : list(from)) {
            UUID copied = insert(to, new Goal.Words(goal.area(), goal.statement(), goal.horizon(), null));
            Goal.Judgement judgement = goal.judgement();
            if (judgement != null) {
                find(to, copied).ifPresent(fresh -> judge(fresh, judgement));
            }
        }
    }

    private static Goal goal(GoalRecord row, GoalJudgementRecord last) {
        boolean judged = last.getId() != null;
        return new Goal(
                row.getId(),
                row.getPlanId(),
                row.getN(),
                ReformArea.of(row.getArea()),
                row.getStatement(),
                Horizon.of(row.getHorizonText()),
                judged ? last.getN() : 0,
                judged
                        ? new Goal.Judgement(last.getMet(), last.getGrounds(), last.getJudgedAt(), last.getJudgedBy())
                        : null);
    }

    private int nextNumber(UUID planId) {
        return db.select(DSL.coalesce(DSL.max(GOAL.N), 0).plus(1))
                .from(GOAL)
                .where(GOAL.PLAN_ID.eq(planId))
                .fetchSingle()
                .value1();
    }
}
