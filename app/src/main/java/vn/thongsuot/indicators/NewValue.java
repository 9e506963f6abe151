package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value to be reported (Vietnamese: số báo cáo mới): two sides, or a result alone.
 *
 * @param replacesId the approved value in whose place it shall stand; null = none
 */
public record NewValue(
        String indicatorId,
        UUID unitId,
        String filter,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String note,
        @Nullable UUID replacesId) {}
