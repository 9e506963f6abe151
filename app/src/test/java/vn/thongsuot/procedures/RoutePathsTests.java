package vn.thongsuot.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Thời gian của quy trình: đường dài nhất")
class RoutePathsTests {

    @Test
    @DisplayName("Nhánh dài nhất được tính, không phải tổng của mọi bước")
    void countsTheLongestBranch() {
        List<StepView> steps = List.of(
                step("b1", 1, List.of(exit("b2"), exit("b3")), List.of()),
                step("b2", 8, List.of(exit("b4")), List.of()),
                step("b3", 3, List.of(exit("b4")), List.of()),
                step("b4", 2, List.of(exit(null)), List.of()));

        assertThat(RoutePaths.longest(steps)).isEqualTo(Duration.ofHours(11));
        assertThat(RoutePaths.longestWay(steps).steps())
                .extracting(StepView::key)
                .containsExactly("b1", "b2", "b4");
    }

    @Test
    @DisplayName("Ý kiến bắt buộc chạy song song: bước tính theo ý kiến dài nhất; ý kiến không bắt buộc không tính")
    void opinionsRunBeside() {
        StepView step = step("b1", 4, List.of(exit(null)), List.of(opinion(16, true), opinion(40, false)));

        assertThat(step.counted()).isEqualTo(Duration.ofHours(16));
        assertThat(RoutePaths.longest(List.of(step))).isEqualTo(Duration.ofHours(16));
    }

    @Test
    @DisplayName("Bản nháp lặp vòng vẫn tính được: cắt ở chỗ quay lại")
    void cutsACircle() {
        List<StepView> steps =
                List.of(step("b1", 1, List.of(exit("b2")), List.of()), step("b2", 2, List.of(exit("b1")), List.of()));

        assertThat(RoutePaths.longest(steps)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    @DisplayName("Hướng tự động quá giờ: tính cả giờ chờ thêm; ý kiến dài hơn bước thì chỉ tính phần chờ sau ý kiến")
    void countsWhatAnExitWaits() {
        RouteExit late = late("b2", 16);
        StepView end = step("b2", 2, List.of(exit(null)), List.of());

        RoutePaths.Way way = RoutePaths.longestWay(List.of(step("b1", 4, List.of(exit("b2"), late), List.of()), end));
        assertThat(way.waits()).isEqualTo(Duration.ofHours(8));
        assertThat(way.time()).isEqualTo(Duration.ofHours(14));
        assertThat(RoutePaths.longest(
                        List.of(step("b1", 4, List.of(exit("b2"), late), List.of(opinion(10, true))), end)))
                .as("10 of the opinion, 2 until 4 + 8, 2 of the last step")
                .isEqualTo(Duration.ofHours(14));
        assertThat(RoutePaths.longest(
                        List.of(step("b1", 4, List.of(exit("b2"), late), List.of(opinion(20, true))), end)))
                .isEqualTo(Duration.ofHours(22));
    }

    @Test
    @DisplayName("Đường ngắn hơn nhưng chờ lâu hơn thì là đường dài nhất; chờ để quay lại thì không tính")
    void prefersTheWayThatWaits() {
        List<StepView> steps = List.of(
                step("b1", 1, List.of(exit("b2"), late("b3", 40)), List.of()),
                step("b2", 8, List.of(exit("b3"), late("b1", 90)), List.of()),
                step("b3", 2, List.of(exit(null)), List.of()));

        assertThat(RoutePaths.longestWay(steps).steps())
                .extracting(StepView::key)
                .containsExactly("b1", "b3");
        assertThat(RoutePaths.longest(steps)).isEqualTo(Duration.ofHours(23));
    }

    private static RouteExit late(String next, int halfHours) {
        return new RouteExit(
                "late-" + next,
                LocalizedText.of("Quá giờ"),
                next,
                RouteOutcome.GRANTED,
                List.of(),
                new AutomaticRule(AutomaticRule.Event.TIME_OVER, halfHours));
    }

    private static StepView step(String key, int hours, List<RouteExit> exits, List<RouteOpinion> opinions) {
        return new StepView(
                1,
                key,
                LocalizedText.of(key),
                Role.OFFICER,
                Place.of(AtUnit.INTAKE),
                Duration.ofHours(hours),
                null,
                exits,
                opinions);
    }

    private static RouteExit exit(@Nullable String next) {
        return new RouteExit("to-" + next, LocalizedText.of("Sang"), next);
    }

    private static RouteOpinion opinion(int hours, boolean required) {
        return new RouteOpinion(
                "y" + hours,
                LocalizedText.of("Cơ quan"),
                Place.of(AtUnit.PROVINCE_AGENCY),
                Role.OFFICER,
                Duration.ofHours(hours),
                required);
    }
}
