package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of a slice (Vietnamese: giá trị chỉ số): exact, as numerator and denominator.
 *
 * @param top numerator; null where it has no value
 * @param bottom denominator; null where it has no value or the indicator is no ratio
 * @param ratio whether it is a quotient
 * @param percent whether the quotient is shown times 100
 * @param source where the number comes from
 * @param reportedId the reported value behind it, where there is exactly one
 */
public record Figure(
        @Nullable Fraction top,
        @Nullable Fraction bottom,
        boolean ratio,
        boolean percent,
        Source source,
        @Nullable UUID reportedId) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Where a number comes from (Vietnamese: nguồn). */
    public enum Source {
        /** Counted by the product over its own records. */
        COMPUTED,
        /** Reported by a person, with evidence and approval (Vietnamese: số báo cáo). */
        REPORTED,
        /** Published by another body. */
        EXTERNAL,
        /** Nobody has recorded or reported anything. */
        NONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Figure none(Indicator indicator) {
        return new Figure(null, null, indicator.denominator() != null, indicator.percent(), Source.NONE, null);
    }

    /** The exact value as it is shown; empty where the denominator is 0: nothing occurred, which is neither 0 nor 100. */
    public Optional<Fraction> exact() {
        if (top == null || ratio && (bottom == null || bottom.isZero())) {
            return Optional.empty();
        }
        Fraction quotient = ratio && bottom != null ? top.over(bottom) : top;
        return Optional.of(percent ? quotient.times(HUNDRED) : quotient);
    }

    /** {@link #exact} with ten decimals. */
    public Optional<BigDecimal> value() {
        return exact().map(Fraction::toDecimal);
    }

    /** The numerator, rounded; 0 where there is none. */
    public long numerator() {
        return top == null ? 0 : rounded(top);
    }

    /** The denominator, rounded; null where the indicator is no ratio. */
    public @Nullable Long denominator() {
        return ratio ? (Long) (bottom == null ? 0 : rounded(bottom)) : null;
    }

    /** Whether it reaches a target, by the exact quotient: 95.996 does not meet 96. */
    public boolean reaches(BigDecimal target, boolean higherIsBetter) {
        return exact().map(value -> value.compareTo(Fraction.of(target)))
                .map(compared -> higherIsBetter ? compared >= 0 : compared <= 0)
                .orElse(false);
    }

    /** Whether it was counted and nothing occurred. */
    public boolean isNothing() {
        return source != Source.NONE && exact().isEmpty();
    }

    private static long rounded(Fraction fraction) {
        return fraction.toDecimal().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
