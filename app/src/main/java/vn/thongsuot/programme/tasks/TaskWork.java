package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

/** What the unit in charge does (Vietnamese: nhận, thực hiện, báo cáo, xin gia hạn nhiệm vụ). */
@Service
@Transactional
public class TaskWork {

    private final TaskChanges changes;
    private final TaskChecks checks;
    private final TaskFiles files;
    private final TaskNotes notes;

    TaskWork(TaskChanges changes, TaskChecks checks, TaskFiles files, TaskNotes notes) {
        this.changes = changes;
        this.checks = checks;
        this.files = files;
        this.notes = notes;
    }

    public void accept(Actor actor, SeenTask seen) {
        changes.apply(actor, seen, TaskAction.ACCEPT, change -> Map.of());
    }

    public void refuse(Actor actor, SeenTask seen, String reason) {
        changes.apply(
                actor,
                seen,
                TaskAction.REFUSE,
                change -> Map.of("note", notes.add(change.task(), change.action(), reason)));
    }

    /** @throws DomainException TSK-012 if the new person does not work in the unit in charge */
    public void handOver(Actor actor, SeenTask seen, UUID holderId) {
        changes.apply(actor, seen, TaskAction.HAND_OVER, change -> {
            checks.requireStaff(change.task().row().getLeadUnitId(), holderId);
            change.task().handOver(holderId);
            return Map.of("holder", holderId);
        });
    }

    public void report(Actor actor, SeenTask seen, Evidence evidence) {
        changes.apply(actor, seen, TaskAction.REPORT, change -> {
            change.task().progress(evidence.percent());
            return Map.of("report", files.report(change, evidence), "percent", evidence.percent());
        });
    }

    /**
     * Hands in the product.
     *
     * @throws DomainException TSK-020 without the product or another evidence as a file
     */
    public void complete(Actor actor, SeenTask seen, Evidence evidence) {
        changes.apply(actor, seen, TaskAction.COMPLETE, change -> {
            if (evidence.file().isEmpty()) {
                throw new DomainException(
                        "TSK-020", DomainException.Kind.INVALID, "completion needs the product or evidence as a file");
            }
            change.task().complete(change.today());
            return Map.of("report", files.report(change, new Evidence(100, evidence.words(), evidence.file())));
        });
    }

    /** @throws DomainException TSK-017 unless the day is after the due day, TSK-018 if another answer is waited for */
    public void askExtension(Actor actor, SeenTask seen, LocalDate until, String reason) {
        changes.apply(actor, seen, TaskAction.ASK_EXTENSION, change -> {
            change.task().askExtension(until);
            return Map.of("due", until, "note", notes.add(change.task(), change.action(), reason));
        });
    }
}
