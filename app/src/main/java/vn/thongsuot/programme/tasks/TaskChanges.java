package vn.thongsuot.programme.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;

/**
 * The one way in which an existing task changes (Vietnamese: thực hiện thao tác): lock, ask who may see it, compare what was
 * seen, check the right, take the edge, save, write the event, all in the caller's transaction.
 */
@Component
class TaskChanges {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskJournal journal;
    private final TaskTelling telling;
    private final Clock clock;

    TaskChanges(TaskStore store, TaskRights rights, TaskJournal journal, TaskTelling telling, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.journal = journal;
        this.telling = telling;
        this.clock = clock;
    }

    /** What a use case works with. */
    record Change(Task task, TaskAction action, Actor actor, Grant grant, Instant at, LocalDate today) {}

    /** What a use case does between the edge and the save; gives the event's data (ids, codes and dates only). */
    interface Work {
        Map<String, ?> on(Change change);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(Actor actor, SeenTask seen, TaskAction action, Work work) {
        Task task = store.lock(actor.authorityId(), seen.id());
        rights.requireRead(actor, task);
        task.requireVersion(seen.version());
        Grant grant = rights.require(actor, task, task.edge(action));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TaskTransition edge = task.apply(action);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Map<String, ?> data = work.on(new Change(task, action, actor, grant, now, today));
        store.save(task);
        journal.record(task, edge.event(), actor, grant.unitId(), data, now);
        telling.tell(task, edge, actor);
    }
}
