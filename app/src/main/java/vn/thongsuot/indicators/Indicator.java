package vn.thongsuot.indicators;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * An indicator (Vietnamese: chỉ số) with its formula as text and as read.
 *
 * @param denominator null where it is no ratio
 * @param percent whether the quotient is shown times 100
 */
public record Indicator(
        String id,
        String version,
        LocalizedText name,
        LocalizedText unit,
        @Nullable Boolean higherIsBetter,
        String numeratorText,
        @Nullable String denominatorText,
        Formula numerator,
        @Nullable Formula denominator,
        boolean percent) {}
