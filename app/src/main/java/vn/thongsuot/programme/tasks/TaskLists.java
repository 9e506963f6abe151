package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.programme.tables.records.TaskRecord;
import vn.thongsuot.programme.tasks.TaskFilter.Due;

/** Lists of tasks (Vietnamese: danh sách nhiệm vụ): by due day, what is late first. */
@Service
@Transactional(readOnly = true)
public class TaskLists {

    private static final Condition RUNNING = TASK.STATUS.in("assigned", "accepted", "in-progress", "returned");
    private static final Condition ENDED = TASK.STATUS.in("closed", "cancelled");
    private static final Condition WAITING =
            TASK.STATUS.in("draft", "reported", "refused").or(RUNNING.and(TASK.ASKED_DUE_ON.isNotNull()));

    private final DSLContext db;
    private final TaskScope scope;
    private final TaskUnits units;
    private final TaskDays days;

    TaskLists(DSLContext db, TaskScope scope, TaskUnits units, TaskDays days) {
        this.db = db;
        this.scope = scope;
        this.units = units;
        this.days = days;
    }

    public List<TaskLine> list(Actor actor, TaskFilter filter) {
        return list(actor, filter, TaskFilter.PAGE_SIZE);
    }

    /** At most so many of the filter's page. */
    public List<TaskLine> list(Actor actor, TaskFilter filter, int most) {
        LocalDate today = units.today();
        return db.selectFrom(TASK)
                .where(scope.of(actor, filter), dueIs(filter.due(), today, next(actor, today)))
                .orderBy(ENDED, TASK.DUE_ON.asc().nullsLast(), TASK.CODE)
                .limit(most)
                .offset((filter.page() - 1L) * most)
                .fetch(row -> line(row, today));
    }

    /**
     * All of the filter, ended ones too, in the order of their ids; its due and page are not asked.
     *
     * @param after the one behind which the list begins
     */
    public List<TaskLine> listAfter(
            Actor actor, TaskFilter filter, @Nullable TaskStatus status, @Nullable UUID after, int limit) {
        LocalDate today = units.today();
        return db.selectFrom(TASK)
                .where(scope.of(actor, filter))
                .and(status == null ? DSL.noCondition() : TASK.STATUS.eq(status.key()))
                .and(after == null ? DSL.noCondition() : TASK.ID.gt(after))
                .orderBy(TASK.ID)
                .limit(limit)
                .fetch(row -> line(row, today));
    }

    /** How many wait for the actor. */
    public int countWaiting(Actor actor) {
        return db.fetchCount(TASK, scope.of(actor, TaskFilter.of(TaskFilter.Whose.MINE)), ENDED.not());
    }

    /** How many there are of each urgency, in one read. */
    public Map<Due, Integer> tally(Actor actor, TaskFilter filter) {
        LocalDate today = units.today();
        LocalDate next = next(actor, today);
        var counts = db.select(Arrays.stream(Due.values())
                        .map(due ->
                                DSL.count().filterWhere(dueIs(due, today, next)).as(due.name()))
                        .toList())
                .from(TASK)
                .where(scope.of(actor, filter))
                .fetchSingle();
        Map<Due, Integer> tally = new EnumMap<>(Due.class);
        for (Due due : Due.values()) {
            tally.put(due, counts.get(due.name(), Integer.class));
        }
        return tally;
    }

    private LocalDate next(Actor actor, LocalDate today) {
        return days.next(actor.authorityId(), today);
    }

    /** @param next the next working day: on a Friday that is Monday */
    private static Condition dueIs(@Nullable Due due, LocalDate today, LocalDate next) {
        if (due == null) {
            return ENDED.not();
        }
        Condition runs = RUNNING.and(TASK.ASKED_DUE_ON.isNull());
        return switch (due) {
            case LATE -> runs.and(TASK.DUE_ON.lt(today));
            case TODAY -> runs.and(TASK.DUE_ON.eq(today));
            case SOON -> runs.and(TASK.DUE_ON.gt(today)).and(TASK.DUE_ON.le(next));
            case LATER -> runs.and(TASK.DUE_ON.gt(next));
            case WAITING -> WAITING;
            case DONE -> ENDED;
        };
    }

    private TaskLine line(TaskRecord row, LocalDate today) {
        Task task = new Task(row);
        UUID lead = row.getLeadUnitId() == null ? null : units.current(row.getLeadUnitId());
        LocalDate due = row.getDueOn();
        boolean runs = task.status().isRunning() && row.getAskedDueOn() == null;
        return new TaskLine(
                row.getId(),
                row.getCode(),
                row.getTitle(),
                row.getProduct(),
                task.status(),
                row.getArea(),
                lead,
                row.getHolderId(),
                row.getAssignerUnitId(),
                row.getAssignerId(),
                due,
                row.getAskedDueOn(),
                row.getCompletedOn(),
                row.getPercent(),
                runs && lead != null && due != null
                        ? (Integer) days.left(row.getAuthorityId(), lead, today, due)
                        : null,
                used(row.getAssignedOn(), due, today));
    }

    private static int used(@Nullable LocalDate from, @Nullable LocalDate due, LocalDate today) {
        if (from == null || due == null) {
            return 0;
        }
        long whole = ChronoUnit.DAYS.between(from, due);
        long gone = ChronoUnit.DAYS.between(from, today);
        return whole <= 0 ? 100 : (int) Math.clamp(100 * gone / whole, 0, 100);
    }
}
