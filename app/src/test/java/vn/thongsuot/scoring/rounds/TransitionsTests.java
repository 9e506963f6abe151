package vn.thongsuot.scoring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Permission;

@DisplayName("Bảng chuyển trạng thái phiếu chấm và kỳ chấm")
class TransitionsTests {

    @Test
    @DisplayName("Mọi trạng thái của phiếu đều đến được, không có ngõ cụt")
    void reachesEveryState() {
        Set<CardState> reached = EnumSet.of(CardState.SELF);
        for (int i = 0; i < CardState.values().length; i++) {
            CardTransitions.list().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .forEach(edge -> reached.add(edge.to()));
        }

        assertThat(reached).containsExactlyInAnyOrder(CardState.values());
        assertThat(Arrays.stream(CardState.values())
                        .filter(state -> CardTransitions.list().stream().noneMatch(edge -> edge.from() == state)))
                .isEmpty();
    }

    @Test
    @DisplayName("Mỗi trạng thái và thao tác có nhiều nhất một bước; điều không có trong bảng bị từ chối")
    void hasOneEdgePerPair() {
        assertThat(CardTransitions.list())
                .extracting(edge -> edge.from() + " " + edge.action())
                .doesNotHaveDuplicates();
        assertThat(CardTransitions.find(CardState.SUBMITTED, CardAction.SCORE)).isEmpty();
        assertThat(CardTransitions.find(CardState.SELF, CardAction.APPRAISE)).isEmpty();
        assertThat(CardTransitions.find(CardState.APPRAISED, CardAction.DECIDE)).isEmpty();
        assertThat(CardTransitions.find(CardState.DECIDED, CardAction.JUDGE)).isEmpty();
        assertThat(RoundTransitions.find(RoundState.PUBLISHED, RoundAction.REOPEN))
                .isEmpty();
        assertThat(RoundTransitions.find(RoundState.OPEN, RoundAction.PUBLISH)).isEmpty();
    }

    @Test
    @DisplayName(
            "Đơn vị chấm, gửi, kiến nghị; cơ quan khác thẩm định; người đứng đầu chịu trách nhiệm gửi và quyết định")
    void keepsTheSidesApart() {
        assertThat(CardTransitions.list())
                .filteredOn(
                        edge -> Set.of(CardAction.APPRAISE, CardAction.ANSWER).contains(edge.action()))
                .isNotEmpty()
                .allMatch(edge -> edge.side() == CardTransitions.Side.APPRAISER);
        assertThat(CardTransitions.list())
                .filteredOn(edge -> Set.of(
                                CardAction.SUBMIT,
                                CardAction.AGREE,
                                CardAction.OBJECT,
                                CardAction.DECIDE,
                                CardAction.RECONSIDER)
                        .contains(edge.action()))
                .isNotEmpty()
                .allMatch(edge -> edge.permission() == Permission.PROGRAMME_APPROVE);
        assertThat(CardTransitions.list())
                .filteredOn(edge -> edge.action() == CardAction.SCORE || edge.action() == CardAction.SUBMIT)
                .allMatch(edge -> edge.side() == CardTransitions.Side.UNIT);
    }
}
