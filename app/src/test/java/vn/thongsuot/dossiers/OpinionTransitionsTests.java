package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;

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
    @DisplayName(
            "Trễ hạn: trả lời sau hạn, hoặc chưa trả lời khi đã qua hạn; đã rút hoặc không bắt buộc thì không bao giờ trễ")
    void tellsLateness() {
        Instant after = DUE.plusSeconds(1);

        assertThat(OpinionView.isLate(row(OpinionState.OPEN, null), DUE)).isFalse();
        assertThat(OpinionView.isLate(row(OpinionState.OPEN, null), after)).isTrue();
        assertThat(OpinionView.isLate(row(OpinionState.ANSWERED, DUE), after)).isFalse();
        assertThat(OpinionView.isLate(row(OpinionState.ANSWERED, after), after)).isTrue();
        assertThat(OpinionView.isLate(row(OpinionState.WITHDRAWN, null), after)).isFalse();
        OpinionRecord optional = row(OpinionState.OPEN, null);
        optional.setRequired(false);
        assertThat(OpinionView.isLate(optional, after)).isFalse();
    }

    @Test
    @DisplayName("Hồ sơ kết thúc trước khi trả lời: chỉ trễ khi bước đã phải đi tiếp mà không có ý kiến")
    void staysAsLateAsItWasAtTheEnd() {
        OpinionRecord lapsed = row(OpinionState.LAPSED, null);
        assertThat(OpinionView.isLate(lapsed, DUE.plusSeconds(86_400))).isFalse();
        lapsed.setPassedOverAt(DUE.plusSeconds(60));
        assertThat(OpinionView.isLate(lapsed, DUE.plusSeconds(86_400))).isTrue();
    }

    private static OpinionRecord row(OpinionState state, @Nullable Instant answered) {
        OpinionRecord row = new OpinionRecord();
        row.setRequired(true);
        row.setState(state.key());
        row.setDueAt(DUE);
        row.setAnsweredAt(answered);
        return row;
    }
}
