package vn.thongsuot.programme.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task whole, as one reader may see it (Vietnamese: chi tiết nhiệm vụ).
 *
 * @param leadUnitId unit in charge as recorded
 * @param currentLeadId the unit that carries on for it today
 * @param daysLeft working days after today until the due day, negative when late; null unless the due day runs
 * @param askedDueOn due day that is asked for; null unless an answer is waited for
 * @param actions what this reader may do now
 */
public record TaskDetail(
        UUID authorityId,
        UUID id,
        int version,
        String code,
        TaskStatus status,
        TaskSource source,
        @Nullable UUID sourceId,
        TaskContent content,
        @Nullable UUID leadUnitId,
        @Nullable UUID currentLeadId,
        UUID assignerUnitId,
        UUID assignerId,
        int percent,
        int returns,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate askedDueOn,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Integer daysLeft,
        List<Report> reports,
        List<Line> history,
        Set<TaskAction> actions) {

    public TaskDetail {
        reports = List.copyOf(reports);
        history = List.copyOf(history);
        actions = Set.copyOf(actions);
    }

    /** A report of progress. */
    public record Report(
            UUID id,
            Instant at,
            int percent,
            String words,
            @Nullable UUID documentId) {}

    /**
     * A line of the history.
     *
     * @param event action of the entry, such as {@code task.assigned}
     * @param day due day that was granted or asked for
     */
    public record Line(
            Instant at,
            String event,
            @Nullable UUID accountId,
            @Nullable UUID unitId,
            @Nullable String note,
            @Nullable LocalDate day,
            @Nullable Report report) {}
}
