package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.programme.board.Course.Point;

/** Makes a standing of the answers to a target's questions (Vietnamese: lập tình hình chỉ tiêu). */
final class Standings {

    private final BigDecimal lateAbove;

    Standings(BigDecimal lateAbove) {
        this.lateAbove = lateAbove;
    }

    /** @param answers in the order of {@link MeasuredTarget#questions()} */
    TargetStanding of(MeasuredTarget measured, List<Figure> answers) {
        List<Integer> years = measured.years();
        List<Figure> yearly = answers.subList(1, 1 + years.size());
        List<MonthCount> months = counts(measured, answers.subList(1 + years.size(), answers.size()));
        Course course = course(measured, yearly, months, answers);
        Figure now = answers.getFirst();
        BigDecimal value = now.value().orElse(null);
        Line line = line(measured, course);
        boolean met = value != null && measured.target().isMet(value, measured.higherIsBetter());
        BigDecimal behind = line == null || value == null ? BigDecimal.ZERO : line.behind(value, measured.to());
        Optional<Forecast> forecast = forecast(measured, now, months);
        return new TargetStanding(
                measured.target(),
                measured.indicator(),
                now,
                value,
                measured.from(),
                measured.to(),
                value == null ? Progress.NO_DATA : progress(met, line, behind),
                line,
                behind,
                line == null || met ? null : course.behindSince(line).orElse(null),
                course,
                months,
                forecast,
                forecast.filter(ignored -> measured.higherIsBetter()).map(expected -> whatIf(measured, now, expected)));
    }

    /** Without a line only the goal itself can be judged. */
    private Progress progress(boolean met, @Nullable Line line, BigDecimal behind) {
        return line == null && !met ? Progress.AT_RISK : Progress.of(met, behind, lateAbove);
    }

    private static List<MonthCount> counts(MeasuredTarget measured, List<Figure> monthly) {
        List<MonthCount> counts = new ArrayList<>();
        if (measured.addsUp()) {
            List<MeasuredTarget.Month> months = measured.months();
            for (int i = 0; i < months.size(); i++) {
                Figure figure = monthly.get(i);
                Long bottom = figure.denominator();
                counts.add(new MonthCount(months.get(i).first(), figure.numerator(), bottom == null ? 0 : bottom));
            }
        }
        return counts;
    }

    private static Course course(
            MeasuredTarget measured, List<Figure> yearly, List<MonthCount> months, List<Figure> answers) {
        List<Point> points = new ArrayList<>();
        List<Integer> years = measured.years();
        for (int i = 0; i < years.size(); i++) {
            LocalDate end = LocalDate.of(years.get(i), 12, 31);
            yearly.get(i).value().ifPresent(value -> points.add(new Point(end, value)));
        }
        if (measured.addsUp()) {
            points.addAll(Course.ofRatio(
                            months.stream()
                                    .filter(month -> !month.first().isBefore(measured.from()))
                                    .toList(),
                            measured.to())
                    .points());
        } else {
            List<MeasuredTarget.Month> asked = measured.months();
            for (int i = 0; i < asked.size(); i++) {
                LocalDate end = asked.get(i).question().to();
                answers.get(1 + years.size() + i).value().ifPresent(value -> points.add(new Point(end, value)));
            }
        }
        if (measured.months().isEmpty()) {
            answers.getFirst().value().ifPresent(value -> points.add(new Point(measured.to(), value)));
        }
        return new Course(points);
    }

    /** From the year before; else from the first known value of the time itself. */
    private static @Nullable Line line(MeasuredTarget measured, Course course) {
        LocalDate before = measured.target().from().minusDays(1);
        BigDecimal goal = measured.target().value();
        LocalDate end = measured.target().to();
        if (measured.isChange()) {
            return new Line(before, BigDecimal.ZERO, end, goal, true);
        }
        return course.points().stream()
                .filter(point -> point.day().isBefore(end) && point.day().isBefore(measured.to()))
                .findFirst()
                .map(first -> new Line(first.day(), first.value(), end, goal, measured.higherIsBetter()))
                .orElse(null);
    }

    private static Optional<Forecast> forecast(MeasuredTarget measured, Figure now, List<MonthCount> months) {
        Long bottom = now.denominator();
        if (bottom == null || months.isEmpty() || !now.percent()) {
            return Optional.empty();
        }
        return Forecaster.ratio(
                new MonthCount(measured.from(), now.numerator(), bottom),
                months,
                measured.to(),
                measured.to().withMonth(12).withDayOfMonth(31));
    }

    private static WhatIf whatIf(MeasuredTarget measured, Figure now, Forecast expected) {
        Long bottom = now.denominator();
        return WhatIf.of(
                now.numerator(),
                bottom == null ? 0 : bottom,
                expected.expectedCases(),
                measured.target().value());
    }
}
