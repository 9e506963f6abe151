package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.programme.Target;

/**
 * Where a target stands (Vietnamese: tình hình thực hiện chỉ tiêu).
 *
 * @param indicator null while nobody has said what proves it
 * @param figure of the measured year so far; null without an indicator
 * @param value the same in the target's unit; null where nothing occurred or nothing is recorded
 * @param line null where no beginning is known
 * @param behind share of the way that is missing; 0 where no line is known
 * @param since since when it lies behind its line without a break; null where it does not
 * @param months both sides of each month, where the indicator is a ratio that adds up
 */
public record TargetStanding(
        Target target,
        @Nullable Indicator indicator,
        @Nullable Figure figure,
        @Nullable BigDecimal value,
        LocalDate measuredFrom,
        LocalDate measuredTo,
        Progress progress,
        @Nullable Line line,
        BigDecimal behind,
        @Nullable LocalDate since,
        Course course,
        List<MonthCount> months,
        Optional<Forecast> forecast,
        Optional<WhatIf> whatIf) {

    public TargetStanding {
        months = List.copyOf(months);
    }

    static TargetStanding unproved(Target target, LocalDate today) {
        return new TargetStanding(
                target,
                null,
                null,
                null,
                today.withDayOfYear(1),
                today,
                Progress.NO_DATA,
                null,
                BigDecimal.ZERO,
                null,
                new Course(List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Where it ought to stand now; null where no line is known. */
    public @Nullable BigDecimal lineNow() {
        return line == null ? null : line.at(measuredTo);
    }

    /** Actual minus line, in the target's unit; null where either is unknown. */
    public @Nullable BigDecimal gap() {
        BigDecimal line = lineNow();
        return line == null || value == null ? null : value.subtract(line);
    }
}
