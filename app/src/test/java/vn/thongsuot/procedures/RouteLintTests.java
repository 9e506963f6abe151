package vn.thongsuot.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Kiểm tra quy trình nội bộ")
class RouteLintTests {

    private final RouteLint lint = new RouteLint();

    @Test
    @DisplayName("Có điểm đầu, mọi bước đều đến được, có điểm cuối: đạt")
    void passesARouteThatEnds() {
        assertThat(lint.findProblem(List.of(step("b1", "b2"), step("b2", null))))
                .isEmpty();
    }

    @Test
    @DisplayName("Không có bước, dẫn tới bước không có, không kết thúc, không đến được: nêu lỗi")
    void namesWhatIsWrong() {
        assertThat(codeOf(List.of())).isEqualTo("PRO-010");
        assertThat(codeOf(List.of(step("b1", "b9")))).isEqualTo("PRO-011");
        assertThat(codeOf(List.of(step("b1", "b2"), step("b2", "b1")))).isEqualTo("PRO-012");
        assertThat(codeOf(List.of(step("b1", null), step("b2", null)))).isEqualTo("PRO-013");
    }

    @Test
    @DisplayName("Rẽ nhánh rồi gặp lại: đạt; vòng lặp trong một nhánh hoặc đơn vị không có mã: nêu lỗi")
    void followsEveryExit() {
        StepView choice = choice("b1", "b2", "b3");

        assertThat(lint.findProblem(List.of(choice, step("b2", "b3"), step("b3", null))))
                .isEmpty();
        assertThat(codeOf(List.of(choice, step("b2", "b2"), step("b3", null)))).isEqualTo("PRO-012");
        assertThat(codeOf(List.of(named("b1", null)))).isEqualTo("PRO-014");
    }

    @Test
    @DisplayName("Nêu mọi lỗi cùng một lúc, kèm bước; vòng lặp có lối ra thì đạt")
    void listsAllProblems() {
        StepView twice = new StepView(
                2,
                "b2",
                LocalizedText.of("b2"),
                Role.OFFICER,
                Place.of(AtUnit.INTAKE),
                Duration.ofHours(1),
                null,
                List.of(
                        new RouteExit("a", LocalizedText.of("Đạt"), "b3"),
                        new RouteExit("a", LocalizedText.of("Đạt"), "b9")),
                List.of());

        assertThat(lint.list(List.of(step("b1", "b2"), twice, step("b3", "b3"), step("b4", null))))
                .extracting(RouteProblem::code)
                .containsExactly("PRO-012", "RTE-003", "PRO-011", "PRO-012", "PRO-012", "PRO-013");
        assertThat(lint.list(List.of(step("b1", "b2"), choice("b2", "b1", "b3"), step("b3", null))))
                .isEmpty();
    }

    @Test
    @DisplayName("Từ chối chỉ đặt được ở hướng cuối, tại bước của lãnh đạo")
    void refusalEndsTheWorkAndIsALeaders() {
        StepView last = step("b2", null);

        assertThat(lint.list(List.of(refusing(Role.LEADER, "b2"), last))).isEmpty();
        assertThat(lint.list(List.of(refusing(Role.OFFICER, "b2"), last)))
                .extracting(RouteProblem::code)
                .containsExactly("RTE-007");
        assertThat(lint.list(List.of(refusing(Role.LEADER, "b2"), step("b2", "b3"), step("b3", null))))
                .extracting(RouteProblem::code)
                .containsExactly("RTE-006");
    }

    @Test
    @DisplayName("Điều kiện trái nhau thì hướng không bao giờ đi được: lỗi; mọi hướng đều có điều kiện: cảnh báo")
    void judgesConditions() {
        ExitGuard paid = ExitGuard.of(GuardKind.FEE_PAID);
        ExitGuard due = ExitGuard.of(GuardKind.FEE_DUE);
        ExitGuard signed = ExitGuard.of(GuardKind.RESULT_SIGNED);

        assertThat(codes(guarded(List.of(paid, due), List.of()))).containsExactly("RTE-300");
        assertThat(codes(guarded(List.of(paid), List.of(signed)))).containsExactly("RTE-301");
        assertThat(codes(guarded(List.of(paid), List.of(due))))
                .as("one of the two is always open")
                .isEmpty();
        assertThat(codes(guarded(List.of(paid), List.of()))).isEmpty();
        assertThat(lint.findProblem(List.of(guarded(List.of(paid), List.of(signed)), step("b2", null))))
                .as("a warning blocks nothing")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Hướng tự động: không kết thúc, không từ chối, không ở bước của lãnh đạo, không thành vòng, không trái điều kiện")
    void keepsDecisionsWithPersons() {
        assertThat(codes(byItself(Role.OFFICER, "b2", null), step("b2", "b3"), step("b3", null)))
                .isEmpty();
        assertThat(codes(byItself(Role.OFFICER, "b2", null), step("b2", null)))
                .as("the step of return ends the work")
                .containsExactly("RTE-304");
        assertThat(codes(byItself(Role.LEADER, "b2", null), step("b2", "b3"), step("b3", null)))
                .containsExactly("RTE-306");
        assertThat(codes(byItself(Role.OFFICER, "b1", null), step("b2", "b3"), step("b3", null)))
                .contains("RTE-305");
        assertThat(codes(
                        byItself(Role.OFFICER, "b2", ExitGuard.of(GuardKind.FEE_DUE)),
                        step("b2", "b3"),
                        step("b3", null)))
                .containsExactly("RTE-300");
    }

    private List<String> codes(StepView... steps) {
        return lint.list(List.of(steps)).stream().map(RouteProblem::code).toList();
    }

    private static StepView byItself(Role role, String next, @Nullable ExitGuard guard) {
        return new StepView(
                1,
                "b1",
                LocalizedText.of("b1"),
                role,
                Place.of(AtUnit.DECIDING_OFFICE),
                Duration.ofHours(1),
                null,
                List.of(
                        RouteExit.to("b2"),
                        new RouteExit(
                                "tu-dong",
                                LocalizedText.of("Tự động"),
                                next,
                                RouteOutcome.GRANTED,
                                guard == null ? List.of() : List.of(guard),
                                AutomaticRule.on(AutomaticRule.Event.FEE_PAID))),
                List.of());
    }

    private List<String> codes(StepView first) {
        return lint.list(List.of(first, step("b2", null))).stream()
                .map(RouteProblem::code)
                .toList();
    }

    private static StepView guarded(List<ExitGuard> one, List<ExitGuard> other) {
        return new StepView(
                1,
                "b1",
                LocalizedText.of("b1"),
                Role.OFFICER,
                Place.of(AtUnit.DECIDING_OFFICE),
                Duration.ofHours(1),
                null,
                List.of(
                        new RouteExit("mot", LocalizedText.of("Một"), "b2", RouteOutcome.GRANTED, one),
                        new RouteExit("hai", LocalizedText.of("Hai"), "b2", RouteOutcome.GRANTED, other)),
                List.of());
    }

    private static StepView refusing(Role role, String next) {
        return new StepView(
                1,
                "b1",
                LocalizedText.of("b1"),
                role,
                Place.of(AtUnit.DECIDING_OFFICE),
                Duration.ofHours(1),
                null,
                List.of(
                        new RouteExit("dat", LocalizedText.of("Đạt"), next),
                        new RouteExit("khong", LocalizedText.of("Không đạt"), next, RouteOutcome.REFUSED)),
                List.of());
    }

    private static StepView choice(String key, String... next) {
        List<RouteExit> exits = Arrays.stream(next)
                .map(to -> new RouteExit("to-" + to, LocalizedText.of(to), to))
                .toList();
        return new StepView(
                1,
                key,
                LocalizedText.of(key),
                Role.OFFICER,
                Place.of(AtUnit.INTAKE),
                Duration.ofHours(1),
                null,
                exits,
                List.of());
    }

    private static StepView named(String key, @Nullable String next) {
        return new StepView(
                1, key, LocalizedText.of(key), Role.OFFICER, AtUnit.NAMED_UNIT, Duration.ofHours(1), null, next);
    }

    private String codeOf(List<StepView> steps) {
        return lint.findProblem(steps).map(DomainException::code).orElseThrow();
    }

    private static StepView step(String key, @Nullable String next) {
        return new StepView(
                1, key, LocalizedText.of(key), Role.OFFICER, AtUnit.INTAKE, Duration.ofHours(1), null, next);
    }
}
