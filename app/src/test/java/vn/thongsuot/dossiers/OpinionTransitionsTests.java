package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vòng đời của một yêu cầu lấy ý kiến")
class OpinionTransitionsTests {

    private static final Set<OpinionState> ENDS =
            Set.of(OpinionState.ANSWERED, OpinionState.WITHDRAWN, OpinionState.LAPSED);

    private static final Instant DUE = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    @DisplayName("Chỉ trạng thái kết thúc không còn thao tác; mọi trạng thái khác đều trả lời được")
    void endsOnlyWhereItShould() {
        for (OpinionState state : OpinionState.values()) {
            assertThat(OpinionTransitions.findActions(state).isEmpty())
                    .as(state.key())
                    .isEqualTo(ENDS.contains(state));
            assertThat(OpinionTransitions.findActions(state).contains(OpinionAction.ANSWER))
                    .isEqualTo(state.isAnswerable());
        }
    }

    @Test
    @DisplayName("Việc không có trong bảng bị từ chối, nói rõ việc được làm")
    void refusesWhatIsNotListed() {
        for (OpinionState from : OpinionState.values()) {
            Arrays.stream(OpinionAction.values())
                    .filter(action -> OpinionTransitions.find(from, action).isEmpty())
                    .forEach(action -> assertThatThrownBy(() -> OpinionTransitions.require(from, action))
                            .hasMessageContaining("DOS-066")
                            .hasMessageContaining(from.key()));
        }
    }

    @Test
    @DisplayName("Trễ hạn: trả lời sau hạn, hoặc chưa trả lời khi đã qua hạn; đã rút thì không bao giờ trễ")
    void tellsLateness() {
        Instant after = DUE.plusSeconds(1);

        assertThat(OpinionView.isLate(OpinionState.OPEN, DUE, null, DUE)).isFalse();
        assertThat(OpinionView.isLate(OpinionState.OPEN, DUE, null, after)).isTrue();
        assertThat(OpinionView.isLate(OpinionState.ANSWERED, DUE, DUE, after)).isFalse();
        assertThat(OpinionView.isLate(OpinionState.ANSWERED, DUE, after, after)).isTrue();
        assertThat(OpinionView.isLate(OpinionState.WITHDRAWN, DUE, null, after)).isFalse();
    }
}
