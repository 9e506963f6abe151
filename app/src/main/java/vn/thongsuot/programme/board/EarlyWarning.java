package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Indicator;

/**
 * Warns while there is still time (Vietnamese: cảnh báo sớm): a target lies behind its line, or even the better end of its
 * forecast misses the goal. The longer it lies behind, the higher the one who is told.
 *
 * @param since since when it lies behind its line; null where only the forecast warns
 * @param weeksLeft whole weeks until the measured year or the target's time is over
 */
public record EarlyWarning(
        Step step, boolean willMiss, @Nullable LocalDate since, long weeksLeft) {

    /** Who is told, from the first on (Vietnamese: bậc báo cáo). */
    public enum Step {
        /** Who runs the programme in the unit (Vietnamese: công chức cải cách hành chính). */
        OFFICER,
        /** Who leads the unit (Vietnamese: thủ trưởng). */
        LEADER,
        /** Who leads the unit above (Vietnamese: lãnh đạo cấp trên). */
        ABOVE;

        /** Its word in templates, such as {@code officer}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty where the target does well, or nothing is known of it. */
    static Optional<EarlyWarning> of(TargetStanding standing, LocalDate today, BoardSettings settings) {
        boolean misses = misses(standing);
        LocalDate since = standing.since();
        if (standing.value() == null || !misses && since == null) {
            return Optional.empty();
        }
        LocalDate year = standing.measuredTo().withMonth(12).withDayOfMonth(31);
        LocalDate end =
                standing.target().to().isBefore(year) ? standing.target().to() : year;
        long left = Math.max(0, ChronoUnit.WEEKS.between(today, end));
        return Optional.of(new EarlyWarning(step(since, today, settings), misses, since, left));
    }

    private static Step step(@Nullable LocalDate since, LocalDate today, BoardSettings settings) {
        long weeks = since == null ? 0 : ChronoUnit.WEEKS.between(since, today);
        if (weeks >= settings.aboveAfterWeeks()) {
            return Step.ABOVE;
        }
        return weeks >= settings.leaderAfterWeeks() ? Step.LEADER : Step.OFFICER;
    }

    private static boolean misses(TargetStanding standing) {
        Indicator indicator = standing.indicator();
        if (indicator == null || standing.forecast().isEmpty()) {
            return false;
        }
        boolean higher = new MeasuredTarget(
                        standing.target(), indicator, standing.measuredFrom(), standing.measuredTo())
                .higherIsBetter();
        Forecast forecast = standing.forecast().get();
        BigDecimal best = higher ? forecast.high() : forecast.low();
        return !standing.target().isMet(best, higher);
    }
}
