package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Fraction;

/**
 * Result of a unit in a round that was closed (Vietnamese: kết quả, thứ hạng của đơn vị).
 *
 * @param rankClass null where it reaches none
 */
public record RoundResult(
        UUID unitId,
        BigDecimal points,
        BigDecimal max,
        BigDecimal self,
        int place,
        @Nullable String rankClass) {

    /** In per cent of the maximum, exact; 0 where nothing applied. */
    public Fraction percent() {
        return max.signum() == 0
                ? Fraction.ZERO
                : Fraction.of(points).times(Fraction.of(100)).over(Fraction.of(max));
    }
}
