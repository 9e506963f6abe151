package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.board.Forecast;
import vn.thongsuot.programme.board.Progress;
import vn.thongsuot.programme.board.TargetStanding;

/**
 * Where a target stands for a unit, as machines read it; values in the target's unit, with four decimals.
 *
 * @param line where it ought to stand now on the straight line to its horizon
 * @param gap value minus line
 * @param behindSince since when it lies behind its line without a break
 */
record StandingJson(
        UUID targetId,
        UUID unitId,
        @Nullable String indicatorId,
        @Allowed(of = Progress.class) String progress,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal value,
        @Allowed(of = Figure.Source.class) String source,
        @Nullable BigDecimal line,
        @Nullable BigDecimal gap,
        @Nullable LocalDate behindSince,
        @Nullable ForecastJson forecast) {

    private static final int DECIMALS = 4;

    /** Where the year will end if things go on as they did; the interval holds in four of five cases. */
    record ForecastJson(BigDecimal value, BigDecimal low, BigDecimal high, int months) {

        static ForecastJson of(Forecast forecast) {
            return new ForecastJson(
                    rounded(forecast.value()), rounded(forecast.low()), rounded(forecast.high()), forecast.months());
        }
    }

    static StandingJson of(UUID unitId, TargetStanding standing) {
        Figure figure = standing.figure();
        return new StandingJson(
                standing.target().id(),
                unitId,
                standing.target().indicatorId(),
                standing.progress().key(),
                standing.measuredFrom(),
                standing.measuredTo(),
                orNull(standing.value()),
                (figure == null ? Figure.Source.NONE : figure.source()).key(),
                orNull(standing.lineNow()),
                orNull(standing.gap()),
                standing.since(),
                standing.forecast().map(ForecastJson::of).orElse(null));
    }

    private static @Nullable BigDecimal orNull(@Nullable BigDecimal value) {
        return value == null ? null : rounded(value);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
