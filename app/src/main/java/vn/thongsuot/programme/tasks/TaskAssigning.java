package vn.thongsuot.programme.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.shared.DomainException;

/** What the one who assigns does (Vietnamese: giao, nghiệm thu, trả lại, gia hạn, hủy nhiệm vụ). */
@Service
@Transactional
public class TaskAssigning {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskChecks checks;
    private final TaskChanges changes;
    private final TaskJournal journal;
    private final TaskNotes notes;
    private final TaskFiles files;
    private final Clock clock;

    TaskAssigning(
            TaskStore store,
            TaskRights rights,
            TaskChecks checks,
            TaskChanges changes,
            TaskJournal journal,
            TaskNotes notes,
            TaskFiles files,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.checks = checks;
        this.changes = changes;
        this.journal = journal;
        this.notes = notes;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A draft, which may still lack things.
     *
     * @return id of the task
     * @throws DomainException ACC-001 if the actor may not assign in the unit's name, TSK-024 for an unknown
     *     plan, TSK-025 for an unknown target, TSK-011 and TSK-012 as {@link #assign}
     */
    public UUID draft(Actor actor, TaskOrigin origin, TaskContent content) {
        Grant grant = rights.findAssigner(actor, origin.assignerUnitId()).orElseThrow(AccessPolicy::notFound);
        checks.requireOrigin(actor.authorityId(), origin);
        checks.requireContent(origin.assignerUnitId(), content);
        checks.requireTarget(actor.authorityId(), origin.planId(), content.targetId());
        Task task = store.create(actor, origin, content, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        journal.record(
                task,
                "task.drafted",
                actor,
                grant.unitId(),
                Map.of("source", origin.source().key()),
                clock.instant());
        return task.id();
    }

    public void edit(Actor actor, SeenTask seen, TaskContent content) {
        changes.apply(actor, seen, TaskAction.EDIT, change -> {
            checks.requireContent(change.task().row().getAssignerUnitId(), content);
            checks.requireTarget(
                    actor.authorityId(), change.task().row().getPlanId(), kept(change.task(), content.targetId()));
            change.task().write(content);
            store.setPartners(change.task(), content.partnerIds());
            return Map.of();
        });
    }

    /**
     * Gives the task to the unit in charge.
     *
     * @throws DomainException TSK-010 naming each of the five clear things that is missing, TSK-011 if the unit in charge does
     *     not stand under the assigner's, TSK-012 if the person does not work there, TSK-013 if the due day has passed
     */
    public void assign(Actor actor, SeenTask seen) {
        changes.apply(actor, seen, TaskAction.ASSIGN, change -> {
            Task task = change.task();
            TaskContent content = task.content(store.partners(task));
            FiveClear.require(content);
            checks.requireContent(task.row().getAssignerUnitId(), content);
            checks.requireFuture(task.row().getDueOn(), change.today());
            task.assign(change.today());
            return Map.of(
                    "lead",
                    task.row().getLeadUnitId(),
                    "holder",
                    task.row().getHolderId(),
                    "due",
                    task.row().getDueOn());
        });
    }

    public void close(Actor actor, SeenTask seen) {
        changes.apply(actor, seen, TaskAction.CLOSE, change -> {
            change.task().accept(change.today());
            return Map.of();
        });
    }

    public void sendBack(Actor actor, SeenTask seen, String remarks) {
        changes.apply(actor, seen, TaskAction.RETURN, change -> {
            change.task().sendBack(files.progressBefore(change.task()));
            return note(change, remarks);
        });
    }

    public void cancel(Actor actor, SeenTask seen, String reason) {
        changes.apply(actor, seen, TaskAction.CANCEL, change -> {
            change.task().cancel(change.today());
            return note(change, reason);
        });
    }

    /** @throws DomainException TSK-016 if no extension is asked for */
    public void grantExtension(Actor actor, SeenTask seen) {
        changes.apply(
                actor,
                seen,
                TaskAction.GRANT_EXTENSION,
                change -> Map.of("due", change.task().answerExtension(true)));
    }

    /** @throws DomainException TSK-016 if no extension is asked for */
    public void declineExtension(Actor actor, SeenTask seen, String reason) {
        changes.apply(actor, seen, TaskAction.DECLINE_EXTENSION, change -> {
            LocalDate asked = change.task().answerExtension(false);
            return Map.of("due", asked, "note", notes.add(change.task(), change.action(), reason));
        });
    }

    /** A target that was right when it was chosen may have left force since; only another one is asked about. */
    private static @Nullable UUID kept(Task task, @Nullable UUID chosen) {
        return Objects.equals(task.row().getTargetId(), chosen) ? null : chosen;
    }

    private Map<String, ?> note(TaskChanges.Change change, String text) {
        return Map.of("note", notes.add(change.task(), change.action(), text));
    }
}
