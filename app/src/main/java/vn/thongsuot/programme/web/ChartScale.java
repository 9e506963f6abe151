package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A vertical axis with round numbers (Vietnamese: thang đo). Its bottom need not be 0: a line chart shows its ticks.
 *
 * @param low lowest tick, at or under every value
 * @param step distance of two ticks: 1, 2 or 5 times a power of ten
 * @param count ticks, 2 at least
 */
record ChartScale(BigDecimal low, BigDecimal step, int count) {

    private static final int MOST_STEPS = 5;
    private static final BigDecimal LEAST_SPAN = new BigDecimal("0.5");
    private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("5"));

    static ChartScale over(List<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        BigDecimal step = step(most.subtract(least).max(LEAST_SPAN));
        BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int steps = most.subtract(low).divide(step, 0, RoundingMode.CEILING).intValueExact();
        return new ChartScale(low, step, Math.max(1, steps) + 1);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ticks.add(low.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return ticks;
    }

    /** Where a value lies between the lowest (0) and the highest tick (1). */
    double share(BigDecimal value) {
        return value.subtract(low)
                .divide(step.multiply(BigDecimal.valueOf(count - 1L)), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigDecimal step(BigDecimal span) {
        BigDecimal rough = span.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }
}
