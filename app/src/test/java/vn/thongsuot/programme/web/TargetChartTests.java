package vn.thongsuot.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.programme.board.Course;
import vn.thongsuot.programme.board.Line;

@DisplayName("Biểu đồ chỉ tiêu: thang đo và vị trí")
class TargetChartTests {

    private static final LocalDate FROM = LocalDate.of(2025, 12, 31);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void scaleHoldsEveryValueBetweenRoundTicks() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal a = BigDecimal.valueOf(random.nextInt(200_000), random.nextInt(5));
            BigDecimal b = BigDecimal.valueOf(random.nextInt(200_000), random.nextInt(5));
            ChartScale scale = ChartScale.over(List.of(a, b));

            assertThat(scale.ticks()).hasSizeBetween(2, 7);
            assertThat(scale.share(a)).isBetween(0.0, 1.0);
            assertThat(scale.share(b)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void drawsTheGapBetweenLineAndValue() {
        Line line = new Line(FROM, BigDecimal.valueOf(50), TO, BigDecimal.valueOf(100), true);
        Course course = new Course(List.of(new Course.Point(LocalDate.of(2026, 7, 2), BigDecimal.valueOf(60))));

        TargetChart chart = TargetChart.of(course, line, FROM, TO, BigDecimal.valueOf(100), BigDecimal::toPlainString);

        assertThat(chart.values())
                .extracting(TargetChart.Tick::text)
                .containsExactly("50", "60", "70", "80", "90", "100");
        assertThat(chart.line()).isEqualTo("M34.0 148.0L256.0 24.0");
        assertThat(chart.now()).isEqualTo(new TargetChart.Dot("145.3", "123.2", "60"));
        assertThat(chart.gap()).startsWith("M145.3 ").endsWith("V123.2");
        assertThat(chart.under()).isTrue();
    }

    @Test
    void showsTheGoalAloneWhereNothingOccurred() {
        TargetChart chart = TargetChart.of(
                new Course(List.of()), null, FROM, TO, BigDecimal.valueOf(96), BigDecimal::toPlainString);

        assertThat(chart.now()).isNull();
        assertThat(chart.line()).isNull();
        assertThat(chart.goal().text()).isEqualTo("96");
    }
}
