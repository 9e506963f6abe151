package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.notifications.MessageTransitions.Edge;
import vn.thongsuot.shared.DomainException;

@DisplayName("Trạng thái tin: một bảng, không trạng thái cụt, việc ngoài bảng bị từ chối")
class MessageTransitionsTests {

    private static final Set<MessageState> ENDS =
            EnumSet.of(MessageState.DELIVERED, MessageState.WITHHELD, MessageState.GIVEN_UP);

    @Test
    void namesEveryStateAndLeavesNoDeadEnd() {
        List<Edge> table = MessageTransitions.list();

        assertThat(table.stream()
                        .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                        .distinct())
                .containsExactlyInAnyOrder(MessageState.values());
        assertThat(Arrays.stream(MessageState.values()).filter(state -> !ENDS.contains(state)))
                .allSatisfy(state -> assertThat(table).anyMatch(edge -> edge.from() == state));
        assertThat(table).noneMatch(edge -> ENDS.contains(edge.from()));
    }

    @Test
    void refusesWhatTheTableDoesNotList() {
        for (MessageState from : MessageState.values()) {
            for (MessageAction action : MessageAction.values()) {
                if (MessageTransitions.find(from, action).isEmpty()) {
                    assertThatThrownBy(() -> MessageTransitions.require(from, action))
                            .isInstanceOfSatisfying(
                                    DomainException.class,
                                    refused -> assertThat(refused.code()).isEqualTo("NTF-001"));
                }
            }
        }
    }

    @Test
    @DisplayName("Tin không rõ đã đến chưa không bao giờ tự gửi lại")
    void neverTakesAnUncertainMessageByItself() {
        assertThat(MessageTransitions.find(MessageState.UNKNOWN, MessageAction.TAKE))
                .isEmpty();
        assertThat(MessageTransitions.find(MessageState.SENDING, MessageAction.TAKE))
                .isEmpty();
    }
}
