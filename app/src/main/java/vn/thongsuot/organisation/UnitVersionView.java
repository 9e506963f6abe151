package vn.thongsuot.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit over a stretch of days (Vietnamese: phiên bản của đơn vị).
 *
 * @param lastDay last day of the stretch; null when open
 * @param decision by which it began; null where none is recorded
 */
public record UnitVersionView(
        UnitView unit,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable DecisionView decision) {

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(from) && (lastDay == null || !on.isAfter(lastDay));
    }
}
