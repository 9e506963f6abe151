package vn.thongsuot.scoring.emulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bảng chuyển trạng thái sáng kiến")
class InitiativeTransitionsTests {

    @Test
    @DisplayName("Mọi trạng thái đều đến được; chỉ dừng ở không công nhận và đã rút")
    void reachesEveryState() {
        Set<InitiativeState> reached = EnumSet.of(InitiativeState.DRAFT);
        for (int i = 0; i < InitiativeState.values().length; i++) {
            InitiativeTransitions.list().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .forEach(edge -> reached.add(edge.to()));
        }

        assertThat(reached).containsExactlyInAnyOrder(InitiativeState.values());
        assertThat(Arrays.stream(InitiativeState.values())
                        .filter(state -> InitiativeTransitions.list().stream().noneMatch(edge -> edge.from() == state)))
                .containsExactlyInAnyOrder(InitiativeState.DECLINED, InitiativeState.WITHDRAWN);
    }

    @Test
    @DisplayName("Chỉ sáng kiến được công nhận mới nhân rộng; đã trình thì đơn vị không sửa")
    void refusesWhatIsNotListed() {
        assertThat(InitiativeTransitions.list())
                .extracting(edge -> edge.from() + " " + edge.action())
                .doesNotHaveDuplicates();
        assertThat(InitiativeTransitions.find(InitiativeState.PROPOSED, InitiativeAction.EDIT))
                .isEmpty();
        assertThat(InitiativeTransitions.find(InitiativeState.PROPOSED, InitiativeAction.ADOPT))
                .isEmpty();
        assertThat(InitiativeTransitions.find(InitiativeState.DECLINED, InitiativeAction.PROPOSE))
                .isEmpty();
    }
}
