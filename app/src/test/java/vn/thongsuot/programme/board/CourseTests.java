package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Diễn biến lũy kế của một chỉ tiêu")
class CourseTests {

    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);

    @Test
    void addsUpWithinAYearAndBeginsAgainWithTheNext() {
        Course course = Course.ofRatio(
                List.of(
                        new MonthCount(DECEMBER, 1, 2),
                        new MonthCount(DECEMBER.plusMonths(1), 10, 10),
                        new MonthCount(DECEMBER.plusMonths(2), 0, 10)),
                LocalDate.of(2026, 2, 10));

        assertThat(course.points())
                .extracting(Course.Point::day)
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 10));
        assertThat(course.points())
                .extracting(point -> point.value().intValueExact())
                .containsExactly(50, 100, 50);
    }

    @Test
    void leavesMonthsOutInWhichNothingOccurredYet() {
        Course course = Course.ofRatio(
                List.of(new MonthCount(DECEMBER, 0, 0), new MonthCount(DECEMBER.plusMonths(5), 9, 9)),
                LocalDate.of(2026, 3, 1));

        assertThat(course.points()).isEmpty();
        assertThat(course.last()).isEmpty();
    }

    @Test
    void knowsSinceWhenItIsBehind() {
        Line line = new Line(
                LocalDate.of(2025, 12, 31),
                BigDecimal.valueOf(50),
                LocalDate.of(2026, 12, 31),
                BigDecimal.valueOf(90),
                true);
        Course course = new Course(List.of(point(2, 40), point(3, 80), point(4, 55), point(5, 60)));

        assertThat(course.behindSince(line)).contains(LocalDate.of(2026, 4, 28));
        assertThat(new Course(List.of(point(2, 40), point(3, 80))).behindSince(line))
                .isEmpty();
    }

    private static Course.Point point(int month, int value) {
        return new Course.Point(LocalDate.of(2026, month, 28), BigDecimal.valueOf(value));
    }
}
