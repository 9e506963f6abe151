package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.db.programme.tables.records.TaskRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * One task and its life (Vietnamese: nhiệm vụ). It wraps its row, so that a save writes the changed columns alone; only
 * {@link #apply} sets the status.
 */
final class Task {

    private final TaskRecord row;

    Task(TaskRecord row) {
        this.row = row;
    }

    /** The edge of the table that {@code action} would take; TSK-001 (conflict) where there is none. */
    TaskTransition edge(TaskAction action) {
        return TaskTransitions.find(status(), action).orElseThrow(() -> notAllowed(action));
    }

    /** Moves along the edge for {@code action} and gives it back. */
    TaskTransition apply(TaskAction action) {
        TaskTransition edge = edge(action);
        row.setStatus(edge.to().key());
        return edge;
    }

    void write(TaskContent content) {
        row.setTitle(content.title());
        row.setDuty(blankToNull(content.duty()));
        row.setProduct(blankToNull(content.product()));
        row.setDueOn(content.dueOn());
        row.setLeadUnitId(content.leadUnitId());
        row.setHolderId(content.holderId());
        row.setLeaderId(content.leaderId());
        row.setArea(content.area());
        row.setTopic(content.topic());
        row.setTargetId(content.targetId());
    }

    void assign(LocalDate day) {
        row.setAssignedOn(day);
        row.setFirstDueOn(row.getFirstDueOn() == null ? row.getDueOn() : row.getFirstDueOn());
    }

    void handOver(UUID holderId) {
        row.setHolderId(holderId);
    }

    void progress(int percent) {
        row.setPercent(percent);
    }

    void complete(LocalDate day) {
        row.setPercent(100);
        row.setCompletedOn(day);
        row.setAskedDueOn(null);
    }

    /** @param percent progress that was reported before the product was handed in */
    void sendBack(int percent) {
        row.setCompletedOn(null);
        row.setPercent(percent);
        row.setReturns(row.getReturns() + 1);
    }

    void accept(LocalDate day) {
        row.setAcceptedOn(day);
    }

    void cancel(LocalDate day) {
        row.setCancelledOn(day);
        row.setAskedDueOn(null);
    }

    /** @throws DomainException TSK-017 unless the day is after the due day, TSK-018 if another answer is still waited for */
    void askExtension(LocalDate until) {
        if (row.getAskedDueOn() != null) {
            throw new DomainException("TSK-018", DomainException.Kind.CONFLICT, "an extension is already asked for");
        }
        if (!until.isAfter(row.getDueOn())) {
            throw new DomainException(
                    "TSK-017", DomainException.Kind.INVALID, "extension must end after the due day " + row.getDueOn());
        }
        row.setAskedDueOn(until);
    }

    /** @return the day that was asked for @throws DomainException TSK-016 if nothing was asked for */
    LocalDate answerExtension(boolean granted) {
        LocalDate asked = row.getAskedDueOn();
        if (asked == null) {
            throw new DomainException("TSK-016", DomainException.Kind.CONFLICT, "no extension is asked for");
        }
        if (granted) {
            row.setDueOn(asked);
        }
        row.setAskedDueOn(null);
        return asked;
    }

    /** @throws DomainException TSK-002 (conflict) if it changed since it was read */
    void requireVersion(int seen) {
        if (row.getVersion() != seen) {
            throw new DomainException(
                    "TSK-002",
                    DomainException.Kind.CONFLICT,
                    "Task %s: version is %d, seen %d".formatted(code(), row.getVersion(), seen),
                    code());
        }
    }

    TaskRecord row() {
        return row;
    }

    UUID id() {
        return row.getId();
    }

    UUID authorityId() {
        return row.getAuthorityId();
    }

    String code() {
        return row.getCode();
    }

    TaskStatus status() {
        return TaskStatus.of(row.getStatus());
    }

    TaskContent content(Set<UUID> partnerIds) {
        return new TaskContent(
                row.getTitle(),
                orEmpty(row.getDuty()),
                orEmpty(row.getProduct()),
                row.getDueOn(),
                row.getLeadUnitId(),
                row.getHolderId(),
                row.getLeaderId(),
                partnerIds,
                row.getArea(),
                row.getTopic(),
                row.getTargetId());
    }

    private DomainException notAllowed(TaskAction action) {
        return new DomainException(
                "TSK-001",
                DomainException.Kind.CONFLICT,
                "Task %s: cannot %s; status is %s, allowed: %s"
                        .formatted(code(), action, status(), TaskTransitions.findActions(status())),
                new MessageRef("task.action." + action.key()),
                new MessageRef("task.status." + status().key()),
                TaskTransitions.findActions(status()).stream()
                        .map(allowed -> new MessageRef("task.action." + allowed.key()))
                        .toList());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
