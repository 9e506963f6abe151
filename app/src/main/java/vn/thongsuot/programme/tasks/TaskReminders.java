package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitView;

/**
 * Reminds and escalates (Vietnamese: nhắc việc, báo cáo vượt cấp): the one in charge some days before the due day and on the
 * first day of lateness, then the leader who watches over the task, then the leader of the unit that assigned it. Each of
 * them is told once per due day; the days are settings.
 */
@Service
class TaskReminders {

    /** Longer than any run of days off before a due day. */
    private static final int AHEAD = 40;

    private final DSLContext db;
    private final TaskUnits units;
    private final TaskDays days;
    private final TaskTelling telling;
    private final Accounts accounts;
    private final TaskSettings settings;

    TaskReminders(
            DSLContext db,
            TaskUnits units,
            TaskDays days,
            TaskTelling telling,
            Accounts accounts,
            TaskSettings settings) {
        this.db = db;
        this.units = units;
        this.days = days;
        this.telling = telling;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Transactional
    public void tell() {
        LocalDate today = units.today();
        db.selectFrom(TASK)
                .where(TASK.STATUS.in("assigned", "accepted", "in-progress", "returned"))
                .and(TASK.DUE_ON.le(today.plusDays(AHEAD + settings.remindBefore() * 2L)))
                .fetch(Task::new)
                .forEach(task -> tell(task, today));
    }

    private void tell(Task task, LocalDate today) {
        UUID lead = units.current(task.row().getLeadUnitId());
        LocalDate due = task.row().getDueOn();
        if (!due.isBefore(today)) {
            if (!today.isBefore(days.before(task.authorityId(), lead, due, settings.remindBefore()))) {
                tell(task, List.of(task.row().getHolderId()), "task-due");
            }
            return;
        }
        int late = -days.left(task.authorityId(), lead, today, due);
        tell(task, List.of(task.row().getHolderId()), "task-late");
        if (late >= settings.leaderAfter() && task.row().getLeaderId() != null) {
            tell(task, List.of(task.row().getLeaderId()), "task-late-leader");
        }
        if (late >= settings.aboveAfter()) {
            tell(task, above(task), "task-late-above");
        }
    }

    private void tell(Task task, List<UUID> readers, String template) {
        readers.forEach(reader ->
                telling.post(task, reader, template, task.row().getDueOn().toString()));
    }

    /** Leaders of the assigning unit other than the assigner; where there are none, those of the unit above it. */
    private List<UUID> above(Task task) {
        UnitView unit = units.view(task.row().getAssignerUnitId());
        while (true) {
            List<UUID> leaders = accounts.listHolders(unit.id(), Role.LEADER).stream()
                    .filter(leader -> !leader.equals(task.row().getAssignerId()))
                    .toList();
            if (!leaders.isEmpty()) {
                return leaders;
            }
            if (unit.parentId() == null) {
                return List.of(task.row().getAssignerId());
            }
            unit = units.view(unit.parentId());
        }
    }
}
