package vn.thongsuot.programme.tasks;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * Results of a month, of a unit and all under it (Vietnamese: kết quả thực hiện nhiệm vụ của tháng).
 *
 * @param publishedAt when they were frozen; null while they are still counted anew
 */
public record MonthResults(
        UUID unitId,
        LocalizedText unitName,
        YearMonth month,
        List<TaskTotals> rows,
        @Nullable Instant publishedAt) {

    public MonthResults {
        rows = List.copyOf(rows);
    }

    /** Sum over all units; empty where there was no task. */
    public Optional<TaskTotals> total() {
        return rows.stream().reduce(TaskTotals::plus);
    }
}
