package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points of one line of one unit (Vietnamese: điểm của một tiêu chí). A line with others under it holds their sums.
 *
 * @param max 0 where the criterion does not apply to the unit
 * @param proposed what the records give; null where they give nothing, or nothing is computed
 * @param self self-score; null where the unit has not scored, or does not score it
 * @param last the latest stage there is: council, survey, answer, appraisal; null before any
 */
public record Points(
        BigDecimal max,
        @Nullable BigDecimal proposed,
        @Nullable BigDecimal self,
        @Nullable BigDecimal last) {

    static final Points NONE = new Points(BigDecimal.ZERO, null, null, null);

    /** Sums up, where null adds nothing. */
    Points plus(Points other) {
        return new Points(
                max.add(other.max), sum(proposed, other.proposed), sum(self, other.self), sum(last, other.last));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.add(b);
    }
}
