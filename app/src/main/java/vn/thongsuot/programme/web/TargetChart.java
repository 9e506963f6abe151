package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.board.Course;
import vn.thongsuot.programme.board.Line;

/**
 * A target's drawing as numbers for an SVG of 300 x 172 (Vietnamese: biểu đồ chỉ tiêu): what was reached as a solid line, the
 * straight line to the goal dashed, the goal as a diamond, the gap of today as a stroke between the two.
 *
 * @param gap null where there is no value or no line
 * @param ahead whether the value lies on the line or on its better side
 */
record TargetChart(
        List<Tick> values,
        List<Tick> days,
        @Nullable String line,
        @Nullable String course,
        @Nullable Dot now,
        @Nullable Dot lineNow,
        Dot goal,
        @Nullable String gap,
        boolean ahead) {

    private static final double LEFT = 34;
    private static final double RIGHT = 256;
    private static final double TOP = 24;
    private static final double BOTTOM = 148;

    /** A mark of an axis: position and text. */
    record Tick(String at, String text) {}

    /** A point with its text. */
    record Dot(String x, String y, String text) {}

    /**
     * @param line null where no baseline is known
     * @param number writes a value for the reader
     */
    static TargetChart of(
            Course course,
            @Nullable Line line,
            LocalDate from,
            LocalDate to,
            BigDecimal goal,
            Function<BigDecimal, String> number) {
        List<BigDecimal> seen = new ArrayList<>(
                course.points().stream().map(Course.Point::value).toList());
        seen.add(goal);
        if (line != null) {
            seen.add(line.baseline());
        }
        Plane plane = new Plane(from, to, ChartScale.over(seen));
        Course.Point last = course.last().orElse(null);
        Now now = last == null ? null : Now.of(plane, last, line, number);
        return new TargetChart(
                plane.scale.ticks().stream()
                        .map(tick -> new Tick(plane.y(tick), number.apply(tick)))
                        .toList(),
                plane.days(),
                line == null ? null : plane.move(from, line.at(from)) + plane.lineTo(to, goal),
                plane.path(course.points()),
                now == null ? null : now.value,
                now == null ? null : now.line,
                new Dot(plane.x(to), plane.y(goal), number.apply(goal)),
                now == null ? null : now.gap,
                now == null || now.ahead);
    }

    /** Today's value, where the line is today, and the stroke between them. */
    private record Now(
            Dot value, @Nullable Dot line, @Nullable String gap, boolean ahead) {

        static Now of(Plane plane, Course.Point last, @Nullable Line line, Function<BigDecimal, String> number) {
            String x = plane.x(last.day());
            String y = plane.y(last.value());
            Dot value = new Dot(x, y, number.apply(last.value()));
            if (line == null) {
                return new Now(value, null, null, true);
            }
            BigDecimal today = line.at(last.day());
            return new Now(
                    value,
                    new Dot(x, plane.y(today), number.apply(today)),
                    "M" + x + " " + plane.y(today) + "V" + y,
                    line.behind(last.value(), last.day()).signum() <= 0);
        }
    }

    /** Whether the text of the newest value stands under it, away from the line. */
    boolean under() {
        return now != null && (lineNow == null || Double.parseDouble(now.y()) >= Double.parseDouble(lineNow.y()));
    }

    /** Days and values on the paper. */
    private record Plane(LocalDate from, LocalDate to, ChartScale scale) {

        String x(LocalDate day) {
            double passed = ChronoUnit.DAYS.between(from, day);
            double whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
            return text(LEFT + Math.clamp(passed / whole, 0, 1) * (RIGHT - LEFT));
        }

        String y(BigDecimal value) {
            return text(BOTTOM - scale.share(value) * (BOTTOM - TOP));
        }

        String move(LocalDate day, BigDecimal value) {
            return "M" + x(day) + " " + y(value);
        }

        String lineTo(LocalDate day, BigDecimal value) {
            return "L" + x(day) + " " + y(value);
        }

        @Nullable
        String path(List<Course.Point> points) {
            StringBuilder path = new StringBuilder();
            for (Course.Point point : points) {
                path.append(path.isEmpty() ? move(point.day(), point.value()) : lineTo(point.day(), point.value()));
            }
            return path.isEmpty() ? null : path.toString();
        }

        List<Tick> days() {
            LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
            return List.of(month(from), month(middle), month(to));
        }

        private Tick month(LocalDate day) {
            return new Tick(x(day), day.getMonthValue() + "/" + day.getYear());
        }

        private static String text(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
