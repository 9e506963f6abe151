package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thongsuot.indicators.Fraction;

/**
 * Score of a unit (Vietnamese: kết quả chấm điểm của đơn vị).
 *
 * @param lines by code, in the order of the set
 * @param max sum of what applies to the unit, without bonus
 * @param self self-score with bonus and penalty; what was not scored counts 0
 * @param total points after all stages with bonus and penalty; what was not scored counts 0
 */
public record UnitScore(Map<String, Points> lines, BigDecimal max, BigDecimal self, BigDecimal total) {

    private static final Fraction HUNDRED = Fraction.of(100);

    public UnitScore {
        lines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    public Points line(String code) {
        return lines.getOrDefault(code, Points.NONE);
    }

    /** Total in per cent of the maximum, exact; 0 where nothing applies. */
    public Fraction percent() {
        return share(total);
    }

    /** Self-score in per cent of the maximum, exact. */
    public Fraction selfPercent() {
        return share(self);
    }

    private Fraction share(BigDecimal points) {
        return max.signum() == 0
                ? Fraction.ZERO
                : Fraction.of(points).times(HUNDRED).over(Fraction.of(max));
    }
}
