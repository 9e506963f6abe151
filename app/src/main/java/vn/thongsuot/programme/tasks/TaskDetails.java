package vn.thongsuot.programme.tasks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.programme.tables.records.TaskRecord;

/** Reads one task whole, for those who may (Vietnamese: xem chi tiết nhiệm vụ). */
@Service
@Transactional(readOnly = true)
public class TaskDetails {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskUnits units;
    private final TaskDays days;
    private final TaskFiles files;
    private final TaskHistory history;

    TaskDetails(
            TaskStore store, TaskRights rights, TaskUnits units, TaskDays days, TaskFiles files, TaskHistory history) {
        this.store = store;
        this.rights = rights;
        this.units = units;
        this.days = days;
        this.files = files;
        this.history = history;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger or an unknown id */
    public TaskDetail get(Actor actor, UUID id) {
        Task task = store.find(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, task);
        TaskRecord row = task.row();
        UUID lead = row.getLeadUnitId() == null ? null : units.current(row.getLeadUnitId());
        List<TaskDetail.Report> reports = files.list(task);
        return new TaskDetail(
                row.getAuthorityId(),
                row.getId(),
                row.getVersion(),
                row.getCode(),
                task.status(),
                TaskSource.of(row.getSource()),
                row.getPlanId() == null ? row.getMeetingId() : row.getPlanId(),
                task.content(store.partners(task)),
                row.getLeadUnitId(),
                lead,
                row.getAssignerUnitId(),
                row.getAssignerId(),
                row.getPercent(),
                row.getReturns(),
                row.getFirstDueOn(),
                row.getAskedDueOn(),
                row.getAssignedOn(),
                row.getCompletedOn(),
                row.getAcceptedOn(),
                daysLeft(task, lead),
                reports,
                history.list(task, reports),
                allowed(actor, task));
    }

    private @Nullable Integer daysLeft(Task task, @Nullable UUID lead) {
        return lead == null || !task.status().isRunning() || task.row().getDueOn() == null
                ? null
                : (Integer) days.left(
                        task.authorityId(), lead, units.today(), task.row().getDueOn());
    }

    /** Actions of the table that this actor's relations allow; an answer only where an extension is asked for. */
    private Set<TaskAction> allowed(Actor actor, Task task) {
        Set<TaskAction> actions = EnumSet.noneOf(TaskAction.class);
        boolean asked = task.row().getAskedDueOn() != null;
        TaskTransitions.list().stream()
                .filter(edge -> edge.from() == task.status())
                .filter(edge -> switch (edge.action()) {
                    case GRANT_EXTENSION, DECLINE_EXTENSION -> asked;
                    case ASK_EXTENSION -> !asked;
                    default -> true;
                })
                .filter(edge -> rights.find(actor, task, edge.who()).isPresent())
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }
}
