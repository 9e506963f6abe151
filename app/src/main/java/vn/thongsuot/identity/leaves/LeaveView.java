package vn.thongsuot.identity.leaves;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave as it was entered (Vietnamese: lượt nghỉ).
 *
 * @param state entered, ended (came back earlier) or cancelled
 * @param mayChange whether the reader may name a substitute, end or cancel it
 */
public record LeaveView(
        UUID id,
        UUID accountId,
        LeaveKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID substituteId,
        String state,
        int version,
        boolean mayChange) {

    /** Nobody stands in, and the leave is not over. */
    public boolean isGap(LocalDate today) {
        return substituteId == null && isOpen(today);
    }

    /** It holds and has begun; until then the official is there. */
    public boolean isInForce(LocalDate today) {
        return isOpen(today) && !firstDay.isAfter(today);
    }

    /** It runs, or is still to come. */
    public boolean isOpen(LocalDate today) {
        return state.equals("entered") && !lastDay.isBefore(today);
    }
}
