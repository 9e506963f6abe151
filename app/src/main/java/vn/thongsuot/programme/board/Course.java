package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a target's value developed (Vietnamese: diễn biến): at the end of each month, cumulative since the first day of its year.
 *
 * @param points oldest first; the last one is today's
 */
public record Course(List<Point> points) {

    public Course {
        points = List.copyOf(points);
    }

    /** The value at the end of a day. */
    public record Point(LocalDate day, BigDecimal value) {}

    /**
     * Adds up the months of a ratio within each year.
     *
     * @param today cuts the running month
     */
    public static Course ofRatio(List<MonthCount> months, LocalDate today) {
        List<Point> points = new ArrayList<>();
        long top = 0;
        long bottom = 0;
        int year = Integer.MIN_VALUE;
        for (MonthCount month : months) {
            if (month.first().getYear() != year) {
                year = month.first().getYear();
                top = 0;
                bottom = 0;
            }
            top += month.numerator();
            bottom += month.denominator();
            LocalDate last = month.first().plusMonths(1).minusDays(1);
            if (bottom > 0 && !month.first().isAfter(today)) {
                points.add(new Point(last.isAfter(today) ? today : last, percent(top, bottom)));
            }
        }
        return new Course(points);
    }

    /** The newest value; empty where nothing occurred. */
    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /**
     * First day of the unbroken time in which it lies behind the line until now (Vietnamese: chậm từ khi nào); empty where it is
     * not behind now.
     */
    public Optional<LocalDate> behindSince(Line line) {
        LocalDate since = null;
        for (Point point : points.reversed()) {
            if (line.behind(point.value(), point.day()).signum() <= 0) {
                break;
            }
            since = point.day();
        }
        return Optional.ofNullable(since);
    }

    private static BigDecimal percent(long top, long bottom) {
        return BigDecimal.valueOf(top)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(bottom), MathContext.DECIMAL64);
    }
}
