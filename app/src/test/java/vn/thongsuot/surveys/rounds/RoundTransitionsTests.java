package vn.thongsuot.surveys.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.access.Permission;

@DisplayName("Vòng đời đợt khảo sát")
class RoundTransitionsTests {

    @ParameterizedTest
    @EnumSource(Design.class)
    @DisplayName("Mọi trạng thái đến được từ lúc chuẩn bị; chỉ hủy là ngõ cụt")
    void reachesEveryState(Design design) {
        Set<RoundState> reached = EnumSet.of(RoundState.DRAFT);
        for (int i = 0; i < RoundState.values().length; i++) {
            RoundTransitions.list().stream()
                    .filter(edge -> edge.designs().contains(design) && reached.contains(edge.from()))
                    .forEach(edge -> reached.add(edge.to()));
        }

        Set<RoundState> possible = EnumSet.allOf(RoundState.class);
        if (!design.isRandom()) {
            possible.remove(RoundState.DRAWN);
        }
        assertThat(reached).isEqualTo(possible);
        assertThat(Arrays.stream(RoundState.values())
                        .filter(state -> RoundTransitions.list().stream().noneMatch(edge -> edge.from() == state)))
                .containsExactly(RoundState.CANCELLED);
    }

    @Test
    @DisplayName("Mẫu phải chọn trước khi thu phiếu; đã kết thúc thì không thu lại")
    void refusesWhatIsNotListed() {
        assertThat(RoundTransitions.find(RoundState.DRAFT, RoundAction.OPEN, Design.SAMPLE))
                .isEmpty();
        assertThat(RoundTransitions.find(RoundState.DRAFT, RoundAction.OPEN, Design.OPEN))
                .isPresent();
        assertThat(RoundTransitions.find(RoundState.CLOSED, RoundAction.OPEN, Design.SAMPLE))
                .isEmpty();
        assertThat(RoundTransitions.find(RoundState.OPEN, RoundAction.PUBLISH, Design.SAMPLE))
                .isEmpty();
        assertThat(RoundTransitions.find(RoundState.PUBLISHED, RoundAction.CANCEL, Design.SAMPLE))
                .isEmpty();
    }

    @Test
    @DisplayName("Chỉ lãnh đạo công bố và gỡ công bố")
    void leavesPublishingToLeaders() {
        assertThat(RoundTransitions.list())
                .filteredOn(edge -> edge.permission() == Permission.PROGRAMME_APPROVE)
                .extracting(RoundTransitions.Edge::action)
                .containsExactlyInAnyOrder(RoundAction.PUBLISH, RoundAction.WITHDRAW);
    }
}
