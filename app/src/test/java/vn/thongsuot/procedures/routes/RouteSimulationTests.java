package vn.thongsuot.procedures.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Chạy thử ngày giờ của một hồ sơ")
class RouteSimulationTests {

    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-27T16:45");

    @Test
    @DisplayName("Tiếp nhận 16:45 thứ Sáu: phần còn lại của bước chạy tiếp sang thứ Hai")
    void runsOverTheWeekend() {
        List<StepView> steps = List.of(Routes.step(1, "b1", 2, "b2"), Routes.step(2, "b2", 8, null));

        RouteSimulation run = RouteSimulation.run(Routes.week(), new Limit.WorkingDays(2), steps, FRIDAY, Map.of());

        assertThat(run.stays().getFirst().from()).isEqualTo(FRIDAY);
        assertThat(run.stays().getFirst().to()).isEqualTo("2026-11-30T09:45");
        assertThat(run.end()).isEqualTo("2026-12-01T09:45");
        assertThat(run.reading().due()).isEqualTo("2026-12-01T17:00");
        assertThat(run.isInTime()).isTrue();
    }

    @Test
    @DisplayName("Đi theo hướng đã chọn; hướng quay lại chỉ đi một lần; ý kiến có hạn riêng")
    void takesTheChosenWay() {
        RouteSimulation refused =
                RouteSimulation.run(Routes.week(), null, Routes.rich(), FRIDAY, Map.of("b2", "khong"));
        RouteSimulation again =
                RouteSimulation.run(Routes.week(), null, Routes.rich(), FRIDAY, Map.of("b2", "bo-sung"));

        assertThat(keys(refused)).containsExactly("b1", "b2", "b5");
        assertThat(keys(again)).containsExactly("b1", "b2", "b1", "b2", "b3", "b4", "b5");
        RouteSimulation.Stay examined = refused.stays().get(1);
        assertThat(examined.opinions()).hasSize(2);
        assertThat(examined.to()).isEqualTo(examined.opinions().getFirst().due());
    }

    @Test
    @DisplayName("Quá hạn thì nói là không kịp")
    void saysWhenItIsLate() {
        RouteSimulation run = RouteSimulation.run(
                Routes.week(), new Limit.WorkingDays(1), List.of(Routes.step(1, "b1", 24, null)), FRIDAY, Map.of());

        assertThat(run.isInTime()).isFalse();
    }

    @Test
    @DisplayName(
            "Hướng có điều kiện trái với hướng đã đi trước thì không đi, dù được chọn; điều kiện về phí thì không so")
    void keepsToWhatWasAssumed() {
        List<StepView> steps = List.of(
                choice(1, "b1", "b2", "applicant-is:citizen", "fee-due"),
                choice(2, "b2", "b3", "applicant-is:business", "fee-paid"),
                Routes.step(3, "b3", 1, null));

        RouteSimulation run =
                RouteSimulation.run(Routes.week(), null, steps, FRIDAY, Map.of("b1", "tren", "b2", "tren"));
        RouteSimulation paid =
                RouteSimulation.run(Routes.week(), null, steps, FRIDAY, Map.of("b1", "duoi", "b2", "duoi"));

        assertThat(run.stays().get(1).exit())
                .isNotNull()
                .extracting(RouteExit::key)
                .isEqualTo("duoi");
        assertThat(paid.stays().get(1).exit())
                .isNotNull()
                .extracting(RouteExit::key)
                .isEqualTo("duoi");
    }

    private static StepView choice(int n, String key, String next, String above, String below) {
        return RouteEdits.withExits(
                Routes.step(n, key, 1, next),
                List.of(
                        new RouteExit(
                                "tren",
                                LocalizedText.of("Trên"),
                                next,
                                RouteOutcome.GRANTED,
                                List.of(ExitGuard.parse(above))),
                        new RouteExit(
                                "duoi",
                                LocalizedText.of("Dưới"),
                                next,
                                RouteOutcome.GRANTED,
                                List.of(ExitGuard.parse(below)))));
    }

    private static List<String> keys(RouteSimulation run) {
        return run.stays().stream().map(stay -> stay.step().key()).toList();
    }
}
