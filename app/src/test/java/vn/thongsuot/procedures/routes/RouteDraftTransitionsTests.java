package vn.thongsuot.procedures.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vòng đời dự thảo quy trình")
class RouteDraftTransitionsTests {

    @Test
    @DisplayName(
            "Chỉ bản đã trình mới ban hành được; bản đã ban hành chỉ thu hồi được; đã hủy, đã thu hồi là điểm cuối")
    void allowsOnlyWhatTheTableSays() {
        int edges = 0;
        for (RouteDraftState state : RouteDraftState.values()) {
            for (RouteDraftAction action : RouteDraftAction.values()) {
                edges += RouteDraftTransitions.find(state, action).isPresent() ? 1 : 0;
            }
        }

        assertThat(edges).isEqualTo(RouteDraftTransitions.values().length);
        assertThat(RouteDraftTransitions.find(RouteDraftState.OPEN, RouteDraftAction.PUBLISH))
                .isEmpty();
        assertThat(RouteDraftTransitions.from(RouteDraftState.PUBLISHED)).containsExactly(RouteDraftAction.WITHDRAW);
        assertThat(RouteDraftTransitions.from(RouteDraftState.WITHDRAWN)).isEmpty();
        assertThat(RouteDraftTransitions.from(RouteDraftState.DISCARDED)).isEmpty();
    }
}
