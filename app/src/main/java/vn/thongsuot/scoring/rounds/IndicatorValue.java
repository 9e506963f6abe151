package vn.thongsuot.scoring.rounds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Fraction;

/**
 * Value of an indicator for a unit of a round (Vietnamese: giá trị chỉ số của đơn vị).
 *
 * @param exact in the indicator's own unit; null where nothing occurred or nobody records it
 * @param source computed, reported, external, none
 * @param version of the formula
 * @param reportedId the reported value behind it, where there is exactly one
 */
public record IndicatorValue(
        @Nullable Fraction exact,
        String source,
        String version,
        @Nullable UUID reportedId) {}
