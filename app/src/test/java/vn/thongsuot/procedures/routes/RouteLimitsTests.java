package vn.thongsuot.procedures.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.procedures.StepView;

@DisplayName("Thời gian của quy trình so với thời hạn giải quyết")
class RouteLimitsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("Ngày làm việc tính 8 giờ: vừa đủ thì đạt, quá nửa giờ thì lỗi nêu cả hai số")
    void comparesWorkingDays() {
        assertThat(check(List.of(Routes.step(1, "b1", 24, null)), new Limit.WorkingDays(3)))
                .isEmpty();
        assertThat(check(List.of(Routes.step(1, "b1", 24.5, null)), new Limit.WorkingDays(3)))
                .get()
                .satisfies(problem -> {
                    assertThat(problem.blocks()).isTrue();
                    assertThat(problem.parameters())
                            .containsExactly(Duration.ofMinutes(24 * 60 + 30), Duration.ofHours(24));
                });
    }

    @Test
    @DisplayName("Ý kiến bắt buộc dài hơn bước thì tính theo ý kiến; đường dài nhất được tính, vòng lặp không")
    void countsTheLongestPath() {
        // 2 h + the opinion's 16 h + 8 h + 0.5 h
        assertThat(check(Routes.rich(), new Limit.WorkingHours(53))).isEmpty();
        assertThat(check(Routes.rich(), new Limit.WorkingHours(52))).isPresent();
    }

    @Test
    @DisplayName("Hướng tự động quá giờ: giờ chờ thêm cũng phải nằm trong thời hạn, lỗi nêu riêng số giờ chờ")
    void countsWhatExitsWait() {
        List<StepView> steps = Routes.refusing();
        // as the rich route, and 1.5 h after the time of the step that is left by itself
        assertThat(check(steps, new Limit.WorkingHours(56))).isEmpty();
        assertThat(check(steps, new Limit.WorkingHours(55))).get().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("RTE-340");
            assertThat(problem.blocks()).isTrue();
            assertThat(problem.parameters())
                    .containsExactly(Duration.ofHours(28), Duration.ofMinutes(27 * 60 + 30), Duration.ofMinutes(90));
        });
    }

    @Test
    @DisplayName("Ngày liên tục: cảnh báo, nêu ngày tiếp nhận bất lợi nhất")
    void triesCalendarDays() {
        Optional<RouteProblem> tight = check(List.of(Routes.step(1, "b1", 24, null)), new Limit.CalendarDays(3));

        assertThat(tight).get().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("RTE-012");
            assertThat(problem.blocks()).isFalse();
            LocalDate worst = (LocalDate) problem.parameters().get(1);
            assertThat(problem.parameters().get(2)).isInstanceOf(Duration.class);
            assertThat(worst.getDayOfWeek().getValue()).isIn(4, 5);
        });
        assertThat(check(List.of(Routes.step(1, "b1", 8, null)), new Limit.CalendarDays(7)))
                .isEmpty();
    }

    @Test
    @DisplayName("Chưa rõ thời hạn: cảnh báo")
    void warnsWithoutALimit() {
        assertThat(check(Routes.rich(), null)).map(RouteProblem::code).contains("RTE-010");
    }

    private static Optional<RouteProblem> check(List<StepView> steps, @Nullable Limit limit) {
        return RouteLimits.check(steps, limit, Routes.week(), MONDAY);
    }
}
