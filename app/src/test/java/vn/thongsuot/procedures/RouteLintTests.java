package vn.thongsuot.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

    private String codeOf(List<StepView> steps) {
        return lint.findProblem(steps).map(DomainException::code).orElseThrow();
    }

    private static StepView step(String key, @Nullable String next) {
        return new StepView(
                1, key, LocalizedText.of(key), Role.OFFICER, AtUnit.INTAKE, Duration.ofHours(1), null, next);
    }
}
