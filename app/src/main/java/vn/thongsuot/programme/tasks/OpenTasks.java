package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.programme.tables.Task;
import vn.thongsuot.programme.tasks.OpenTask.Turn;

/**
 * Who has to act on which task, since when (Vietnamese: ai phải làm gì, từ bao giờ): open tasks that a unit or one under it is in
 * charge of, the most overdue first. A draft is nobody's task yet.
 */
@Service
@Transactional(readOnly = true)
public class OpenTasks {

    private static final Condition OPEN =
            TASK.STATUS.in("assigned", "accepted", "in-progress", "returned", "reported", "refused");
    private static final Field<Integer> PLACE = DSL.rowNumber()
            .over()
            .orderBy(TASK.DUE_ON.asc().nullsLast(), TASK.CODE)
            .as("place");
    private static final Field<Integer> PLACE_IN_PART = DSL.rowNumber()
            .over()
            .partitionBy(TASK.AREA, TASK.PLAN_ID, TASK.TARGET_ID)
            .orderBy(TASK.DUE_ON.asc().nullsLast(), TASK.CODE)
            .as("place_in_part");
    private static final Field<Integer> ALL = DSL.count().over().as("all_open");
    private static final Field<Integer> LATE = DSL.field(DSL.name("all_late"), Integer.class);
    /** What is told of a task, as the ranking names it. */
    private static final Task RANKED = TASK.as("ranked");

    private static final List<Field<?>> TOLD = List.of(
            RANKED.ID,
            RANKED.CODE,
            RANKED.TITLE,
            RANKED.AREA,
            RANKED.PLAN_ID,
            RANKED.TARGET_ID,
            RANKED.AUTHORITY_ID,
            RANKED.STATUS,
            RANKED.LEAD_UNIT_ID,
            RANKED.HOLDER_ID,
            RANKED.ASSIGNER_UNIT_ID,
            RANKED.ASSIGNER_ID,
            RANKED.ASSIGNED_ON,
            RANKED.COMPLETED_ON,
            RANKED.DUE_ON,
            RANKED.ASKED_DUE_ON);

    private final DSLContext db;
    private final AccessPolicy policy;
    private final TaskUnits units;
    private final TaskDays days;

    OpenTasks(DSLContext db, AccessPolicy policy, TaskUnits units, TaskDays days) {
        this.db = db;
        this.policy = policy;
        this.units = units;
        this.days = days;
    }

    /**
     * Which tasks are asked for (Vietnamese: phạm vi nhiệm vụ).
     *
     * @param unitId the unit and all under it
     * @param area only of this area of reform; null for all
     * @param planId only of this plan; null for all
     * @param targetIds only what serves one of these targets; empty for all
     */
    public record Asked(
            UUID unitId, @Nullable String area, @Nullable UUID planId, Set<UUID> targetIds) {

        public Asked {
            targetIds = Set.copyOf(targetIds);
        }

        public Asked(UUID unitId, @Nullable String area, @Nullable UUID planId) {
            this(unitId, area, planId, Set.of());
        }
    }

    /**
     * What there is to do (Vietnamese: việc đang chờ).
     *
     * @param open how many there are
     * @param late how many of them are late at the unit in charge
     * @param tasks the most overdue of all, and the most overdue of each target, plan and area
     */
    public record Found(int open, int late, List<OpenTask> tasks) {

        public Found {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * @param most how many of all
     * @param mostOfEach how many of each target, and of each plan and area
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a unit outside the actor's subtrees
     */
    public Found find(Actor actor, Asked asked, int most, int mostOfEach) {
        if (!policy.mayIn(actor, Permission.BOARD_READ, asked.unitId())) {
            throw AccessPolicy.notFound();
        }
        LocalDate today = units.today();
        var ranked = db.select(TOLD.stream().map(TASK::field).toList())
                .select(PLACE, PLACE_IN_PART, ALL)
                .select(DSL.count().filterWhere(late(today)).over().as(LATE))
                .from(TASK)
                .where(scope(actor, asked))
                .asTable(RANKED);
        List<? extends Record> rows = db.select(TOLD)
                .select(named(ALL), LATE)
                .from(ranked)
                .where(named(PLACE).le(most).or(named(PLACE_IN_PART).le(mostOfEach)))
                .orderBy(named(PLACE))
                .fetch();
        if (rows.isEmpty()) {
            return new Found(0, 0, List.of());
        }
        return new Found(
                rows.getFirst().get(named(ALL)),
                rows.getFirst().get(LATE),
                rows.stream().map(row -> task(row, today)).toList());
    }

    private static Field<Integer> named(Field<Integer> ranked) {
        return DSL.field(DSL.name(ranked.getName()), Integer.class);
    }

    private Condition scope(Actor actor, Asked asked) {
        Set<UUID> leads = units.withPredecessors(units.subtree(asked.unitId()));
        return DSL.and(
                TASK.AUTHORITY_ID.eq(actor.authorityId()),
                OPEN,
                TASK.LEAD_UNIT_ID.eq(DSL.any(leads.toArray(UUID[]::new))),
                asked.area() == null ? DSL.noCondition() : TASK.AREA.eq(asked.area()),
                asked.planId() == null ? DSL.noCondition() : TASK.PLAN_ID.eq(asked.planId()),
                asked.targetIds().isEmpty() ? DSL.noCondition() : TASK.TARGET_ID.in(asked.targetIds()));
    }

    private static Condition late(LocalDate today) {
        return TASK.STATUS
                .in("assigned", "accepted", "in-progress", "returned")
                .and(TASK.ASKED_DUE_ON.isNull())
                .and(TASK.DUE_ON.lt(today));
    }

    private OpenTask task(Record row, LocalDate today) {
        Turn turn = turn(row, today);
        UUID lead = units.current(row.get(RANKED.LEAD_UNIT_ID));
        LocalDate due = row.get(RANKED.DUE_ON);
        return new OpenTask(
                row.get(RANKED.ID),
                row.get(RANKED.CODE),
                row.get(RANKED.TITLE),
                row.get(RANKED.AREA),
                row.get(RANKED.PLAN_ID),
                row.get(RANKED.TARGET_ID),
                turn,
                turn.isAtLead() ? lead : units.current(row.get(RANKED.ASSIGNER_UNIT_ID)),
                row.get(turn.isAtLead() ? RANKED.HOLDER_ID : RANKED.ASSIGNER_ID),
                since(row, turn, today),
                due,
                turn.isAtLead() && due != null
                        ? (Integer) days.left(row.get(RANKED.AUTHORITY_ID), lead, today, due)
                        : null);
    }

    private static Turn turn(Record row, LocalDate today) {
        TaskStatus status = TaskStatus.of(row.get(RANKED.STATUS));
        if (!status.isRunning()) {
            return status == TaskStatus.REPORTED ? Turn.REPORTED : Turn.REFUSED;
        }
        if (row.get(RANKED.ASKED_DUE_ON) != null) {
            return Turn.ASKED;
        }
        LocalDate due = row.get(RANKED.DUE_ON);
        return due != null && due.isBefore(today) ? Turn.LATE : Turn.RUNNING;
    }

    /** The day after the due day for late ones; the day of the report for those that wait for a judgement; else of assignment. */
    private static LocalDate since(Record row, Turn turn, LocalDate today) {
        LocalDate day = switch (turn) {
            case LATE -> row.get(RANKED.DUE_ON).plusDays(1);
            case REPORTED -> row.get(RANKED.COMPLETED_ON);
            case RUNNING, ASKED, REFUSED -> row.get(RANKED.ASSIGNED_ON);
        };
        return day == null ? today : day;
    }
}
