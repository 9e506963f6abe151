package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Bước của hồ sơ đang giải quyết khớp với quy trình mới đến đâu")
class RouteFitTests {

    private final RouteView newer = new RouteView(
            new UUID(0, 1),
            new UUID(0, 2),
            2,
            null,
            false,
            null,
            List.of(step("b1", Role.OFFICER), step("b2", Role.LEADER), step("b9", Role.OFFICER)));

    @Test
    @DisplayName(
            "Cùng mã, vai trò, nơi làm: khớp; khác vai trò hoặc được thay bằng bước khác: đổi; không có: giữ nguyên")
    void comparesKeyRoleAndPlace() {
        assertThat(RouteFit.of(step("b1", Role.OFFICER), newer, Map.of())).isEqualTo(RouteFit.SAME);
        assertThat(RouteFit.of(step("b2", Role.OFFICER), newer, Map.of())).isEqualTo(RouteFit.CHANGED);
        assertThat(RouteFit.of(step("b3", Role.OFFICER), newer, Map.of())).isEqualTo(RouteFit.MISSING);
        assertThat(RouteFit.of(step("b3", Role.OFFICER), newer, Map.of("b3", "b9")))
                .isEqualTo(RouteFit.CHANGED);
    }

    private static StepView step(String key, Role role) {
        return new StepView(
                1, key, LocalizedText.of(key), role, AtUnit.DECIDING_OFFICE, Duration.ofHours(1), null, null);
    }
}
