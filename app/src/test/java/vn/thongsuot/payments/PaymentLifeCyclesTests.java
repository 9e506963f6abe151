package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Permission;
import vn.thongsuot.payments.closing.DrawerState;
import vn.thongsuot.payments.closing.DrawerTransitions;
import vn.thongsuot.payments.refunds.RefundAction;
import vn.thongsuot.payments.refunds.RefundState;
import vn.thongsuot.payments.refunds.RefundTransitions;

@DisplayName("Bảng chuyển trạng thái giao dịch, sổ thu, hoàn trả")
class PaymentLifeCyclesTests {

    @Test
    void namesEveryStateAndAction() {
        Set<PaymentState> payments = PaymentTransitions.list().stream()
                .flatMap(edge -> java.util.stream.Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toSet());
        Set<RefundState> refunds = RefundTransitions.list().stream()
                .flatMap(edge -> java.util.stream.Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toSet());
        Set<DrawerState> drawers = DrawerTransitions.list().stream()
                .flatMap(edge -> java.util.stream.Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toSet());

        assertThat(payments).containsExactlyInAnyOrder(PaymentState.values());
        assertThat(refunds).containsExactlyInAnyOrder(RefundState.values());
        assertThat(drawers).containsExactlyInAnyOrder(DrawerState.values());
    }

    @Test
    @DisplayName("Đã kết thúc thì không đi đâu nữa; mọi trạng thái khác đều có lối ra")
    void leadsToEndsAlone() {
        for (RefundState state : RefundState.values()) {
            boolean leaves = Arrays.stream(RefundAction.values())
                    .anyMatch(action -> RefundTransitions.find(state, action).isPresent());
            assertThat(leaves).as(state.name()).isEqualTo(!state.isEnd());
        }
        assertThat(PaymentTransitions.find(PaymentState.REFUNDED, PaymentTransitions.Action.SETTLE))
                .isEmpty();
        assertThat(PaymentTransitions.find(PaymentState.CANCELLED, PaymentTransitions.Action.SETTLE))
                .isEmpty();
        assertThat(DrawerTransitions.find(DrawerState.CLOSED, DrawerTransitions.Action.CLOSE))
                .isEmpty();
    }

    @Test
    @DisplayName("Duyệt hoàn là việc của người khác, có quyền khác")
    void decidesByAnotherPerson() {
        assertThat(RefundTransitions.list())
                .filteredOn(edge -> edge.action() == RefundAction.APPROVE || edge.action() == RefundAction.REFUSE)
                .allSatisfy(edge -> {
                    assertThat(edge.who()).isEqualTo(RefundTransitions.Who.ANOTHER);
                    assertThat(edge.permission()).isEqualTo(Permission.PAYMENT_APPROVE);
                });
    }
}
