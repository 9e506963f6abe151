package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;

/**
 * Where a target stands (Vietnamese: tình hình thực hiện chỉ tiêu).
 *
 * @param gap actual minus target, in the indicator's unit; null where nothing occurred
 * @param measuredUntil last day of the year that was measured
 * @param months value of each month so far, null where nothing occurred
 */
public record Standing(
        Target target,
        Indicator indicator,
        Figure figure,
        State state,
        @Nullable BigDecimal gap,
        LocalDate measuredUntil,
        List<Month> months) {

    /** Met, missed, or nothing to measure. */
    public enum State {
        MET,
        MISSED,
        NOTHING
    }

    /** A month of the trend. */
    public record Month(LocalDate first, @Nullable BigDecimal value) {}
}
