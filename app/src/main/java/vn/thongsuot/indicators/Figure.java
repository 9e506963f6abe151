package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of a slice (Vietnamese: giá trị chỉ số): exact, as numerator and denominator.
 *
 * @param denominator null where the indicator is no ratio
 */
public record Figure(long numerator, @Nullable Long denominator, boolean percent) {

    /** Empty where the denominator is 0: nothing occurred, which is neither 0 nor 100. */
    public Optional<BigDecimal> value() {
        if (denominator == null) {
            return Optional.of(BigDecimal.valueOf(numerator));
        }
        if (denominator == 0) {
            return Optional.empty();
        }
        BigDecimal top = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(percent ? 100 : 1));
        return Optional.of(top.divide(BigDecimal.valueOf(denominator), 10, RoundingMode.HALF_UP));
    }

    /** Whether it reaches a target, by the exact quotient: 95.996 does not meet 96. */
    public boolean reaches(BigDecimal target, boolean higherIsBetter) {
        if (denominator == null) {
            int compared = BigDecimal.valueOf(numerator).compareTo(target);
            return higherIsBetter ? compared >= 0 : compared <= 0;
        }
        BigDecimal top = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(percent ? 100 : 1));
        int compared = top.compareTo(target.multiply(BigDecimal.valueOf(denominator)));
        return denominator != 0 && (higherIsBetter ? compared >= 0 : compared <= 0);
    }
}
