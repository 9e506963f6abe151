package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of one criterion (Vietnamese: điểm tự chấm của một tiêu chí).
 *
 * @param points null = as the records give, or as chosen
 * @param choice chosen option, counted from 1; null where none is chosen
 */
public record SelfScore(
        String code,
        boolean applicable,
        @Nullable BigDecimal points,
        @Nullable Integer choice,
        String note) {}
