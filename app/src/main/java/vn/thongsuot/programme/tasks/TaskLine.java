package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of tasks (Vietnamese: một nhiệm vụ trong danh sách).
 *
 * @param leadUnitId the unit that is in charge today, after mergers
 * @param daysLeft working days after today until the due day, negative when late; null unless the due day runs and no
 *     extension waits for an answer
 * @param usedPercent share of the time between assignment and due day that is used up, 0 to 100
 */
public record TaskLine(
        UUID id,
        String code,
        String title,
        @Nullable String product,
        TaskStatus status,
        @Nullable String area,
        @Nullable UUID leadUnitId,
        @Nullable UUID holderId,
        UUID assignerUnitId,
        UUID assignerId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate askedDueOn,
        @Nullable LocalDate completedOn,
        int percent,
        @Nullable Integer daysLeft,
        int usedPercent) {

    /** The assigner has the next move. */
    public boolean isAtAssigner() {
        return !status.isRunning() || askedDueOn != null;
    }
}
