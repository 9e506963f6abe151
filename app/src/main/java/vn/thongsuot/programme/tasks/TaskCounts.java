package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;

import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Counts the results of a month from the records, by the unit that is in charge today (Vietnamese: tổng hợp kết quả). */
@Component
class TaskCounts {

    private final DSLContext db;
    private final TaskUnits units;

    TaskCounts(DSLContext db, TaskUnits units) {
        this.db = db;
        this.units = units;
    }

    /** One row per unit in charge that had a task, in the order of the names. */
    List<TaskTotals> of(UUID unitId, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Condition accepted = TASK.ACCEPTED_ON.between(first, last);
        Condition onTime = TASK.COMPLETED_ON.le(TASK.DUE_ON);
        Condition running = TASK.ASSIGNED_ON
                .le(last)
                .and(TASK.ACCEPTED_ON.isNull().or(TASK.ACCEPTED_ON.gt(last)))
                .and(TASK.CANCELLED_ON.isNull().or(TASK.CANCELLED_ON.gt(last)));
        Condition late = TASK.DUE_ON.le(last).and(TASK.COMPLETED_ON.isNull().or(TASK.COMPLETED_ON.gt(TASK.DUE_ON)));
        Field<Integer> assigned = count(TASK.ASSIGNED_ON.between(first, last));
        Field<Integer> doneOnTime = count(accepted.and(onTime));
        Field<Integer> doneLate = count(accepted.andNot(onTime));
        Field<Integer> runs = count(running);
        Field<Integer> runsLate = count(running.and(late));
        Map<UUID, TaskTotals> byUnit = db
                .select(TASK.LEAD_UNIT_ID, assigned, doneOnTime, doneLate, runs, runsLate)
                .from(TASK)
                .where(TASK.LEAD_UNIT_ID.in(units.withPredecessors(units.subtree(unitId))))
                .and(TASK.ASSIGNED_ON.le(last))
                .groupBy(TASK.LEAD_UNIT_ID)
                .fetch(row -> new TaskTotals(
                        units.current(row.value1()),
                        units.view(row.value1()).name(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6()))
                .stream()
                .filter(row -> row.assigned() + row.doneOnTime() + row.doneLate() + row.running() > 0)
                .collect(Collectors.toMap(TaskTotals::unitId, row -> row, TaskTotals::plus));
        return sorted(byUnit.values());
    }

    /** In the order of the Vietnamese alphabet. */
    static List<TaskTotals> sorted(Collection<TaskTotals> rows) {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.name().vi(), collator::compare))
                .toList();
    }

    private static Field<Integer> count(Condition condition) {
        return DSL.count().filterWhere(condition);
    }
}
