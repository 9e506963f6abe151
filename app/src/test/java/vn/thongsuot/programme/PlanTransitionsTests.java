package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.access.Permission;

@DisplayName("Bảng chuyển trạng thái kế hoạch")
class PlanTransitionsTests {

    @Test
    void hasOneEdgePerStateAndAction() {
        Set<String> pairs = PlanTransitions.list().stream()
                .map(edge -> edge.from() + " " + edge.action())
                .collect(Collectors.toSet());

        assertThat(pairs).hasSameSizeAs(PlanTransitions.list());
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void leavesEveryStateExceptTheEnds(PlanState state) {
        assertThat(PlanTransitions.findActions(state).isEmpty()).isEqualTo(state.isEnd());
    }

    @Test
    void usesEveryAction() {
        Set<PlanAction> used = PlanTransitions.list().stream()
                .map(PlanTransitions.Edge::action)
                .collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(PlanAction.class));
    }

    @Test
    @DisplayName("Chỉ lãnh đạo ban hành, và chỉ từ trạng thái trình ban hành")
    void issuesOnlyByALeaderAfterReview() {
        assertThat(PlanTransitions.list())
                .filteredOn(edge -> edge.action() == PlanAction.ISSUE)
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.from()).isEqualTo(PlanState.IN_REVIEW);
                    assertThat(edge.permission()).isEqualTo(Permission.PROGRAMME_APPROVE);
                });
    }

    @Test
    @DisplayName("Kế hoạch đã ban hành không sửa được, chỉ được sửa đổi bằng bản mới")
    void changesNoIssuedPlan() {
        Set<PlanState> editable = PlanTransitions.findStates(PlanAction.EDIT);

        assertThat(editable).containsExactly(PlanState.DRAFT);
        assertThat(editable).noneMatch(PlanState::isPublic);
    }

    @Test
    void reachesAnEndFromEveryState() {
        for (PlanState state : PlanState.values()) {
            assertThat(reachable(state).stream().anyMatch(PlanState::isEnd))
                    .as(state.key())
                    .isTrue();
        }
    }

    private static Set<PlanState> reachable(PlanState from) {
        Set<PlanState> reached = new HashSet<>(Set.of(from));
        boolean grew = true;
        while (grew) {
            Set<PlanState> next = PlanTransitions.list().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .map(PlanTransitions.Edge::to)
                    .collect(Collectors.toSet());
            grew = reached.addAll(next);
        }
        return reached;
    }
}
