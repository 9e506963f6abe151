package vn.thongsuot.programme.tasks;

import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/**
 * Results of one unit in charge over a month (Vietnamese: kết quả thực hiện nhiệm vụ trong tháng).
 *
 * @param name of the unit on the last day of the month
 * @param assigned given within the month
 * @param doneOnTime accepted within the month, product handed in by the due day
 * @param doneLate accepted within the month, product handed in after the due day
 * @param running neither accepted nor withdrawn at the month's end
 * @param runningLate of these, without a product although the due day has passed
 */
public record TaskTotals(
        UUID unitId, LocalizedText name, int assigned, int doneOnTime, int doneLate, int running, int runningLate) {

    /** Sum of two units, under the name of the first. */
    TaskTotals plus(TaskTotals other) {
        return new TaskTotals(
                unitId,
                name,
                assigned + other.assigned,
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                running + other.running,
                runningLate + other.runningLate);
    }
}
