package vn.thongsuot.scoring.monthly;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points of one indicator of the 766 set for a unit and month (Vietnamese: điểm chỉ số của tháng).
 *
 * @param version hash of the formula's normal form
 * @param label name that the formula's owner gave the version
 * @param points two decimals; null where the records give no value
 * @param scoredAt null for the running month, which is not kept yet
 */
public record MonthlyPoint(
        UUID unitId,
        YearMonth month,
        String indicatorId,
        String version,
        @Nullable String label,
        @Nullable BigDecimal points,
        String source,
        @Nullable Instant scoredAt) {}
