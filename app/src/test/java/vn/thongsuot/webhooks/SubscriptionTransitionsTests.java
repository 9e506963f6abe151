package vn.thongsuot.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Đăng ký nhận sự kiện: bảng chuyển trạng thái")
class SubscriptionTransitionsTests {

    @Test
    @DisplayName("Mọi trạng thái có trong bảng; chỉ trạng thái đã xóa là kết thúc; mọi thao tác được dùng")
    void hasNoDeadEndButTheLast() {
        Set<SubscriptionState> left = SubscriptionTransitions.list().stream()
                .map(SubscriptionTransitions.Edge::from)
                .collect(Collectors.toSet());
        Set<SubscriptionAction> used = SubscriptionTransitions.list().stream()
                .map(SubscriptionTransitions.Edge::action)
                .collect(Collectors.toSet());

        assertThat(left).isEqualTo(EnumSet.complementOf(EnumSet.of(SubscriptionState.REMOVED)));
        assertThat(used).containsExactlyInAnyOrder(SubscriptionAction.values());
        assertThat(Arrays.stream(SubscriptionState.values()).filter(state -> state != SubscriptionState.REMOVED))
                .allMatch(state -> SubscriptionTransitions.findAsked(state).contains(SubscriptionAction.REMOVE));
    }

    @Test
    @DisplayName("Địa chỉ chưa xác nhận không bao giờ nhận sự kiện: chỉ xác nhận mới mở đường")
    void opensByConfirmationAlone() {
        assertThat(SubscriptionTransitions.list())
                .filteredOn(edge -> edge.to() == SubscriptionState.ACTIVE && edge.from() != edge.to())
                .extracting(SubscriptionTransitions.Edge::from)
                .containsExactlyInAnyOrder(SubscriptionState.UNCONFIRMED, SubscriptionState.SUSPENDED);
        assertThat(SubscriptionTransitions.findAsked(SubscriptionState.UNCONFIRMED))
                .containsExactly(SubscriptionAction.REMOVE);
    }
}
