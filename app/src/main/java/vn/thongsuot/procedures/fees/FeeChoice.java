package vn.thongsuot.procedures.fees;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen at the desk for the fee of a case (Vietnamese: lựa chọn mức thu, miễn giảm).
 *
 * @param lineId case of the schedule; null for the first one
 * @param exemptionId reduction that was asked for; null for none
 * @param reason why the reduction applies (kind and number of the proof, no name); empty without one
 */
public record FeeChoice(
        @Nullable UUID lineId,
        int pages,
        int copies,
        @Nullable UUID exemptionId,
        String reason) {

    /** The first case of the schedule, once, with what holds by itself. */
    public static final FeeChoice USUAL = new FeeChoice(null, 1, 1, null, "");
}
