package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.payments.refunds.RefundAction;
import vn.thongsuot.payments.refunds.RefundState;
import vn.thongsuot.payments.refunds.Refunds;

@DisplayName("Hoàn trả")
class RefundIntegrationTests extends PaymentTest {

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private Refunds refunds;

    @Test
    @DisplayName(
            "Hoàn trả: người khác duyệt; chi xong thì giao dịch không còn tính là đã thu, hồ sơ hết đánh dấu đã nộp")
    void refundsByTwoPersons() {
        clock.set("2026-04-08T09:00");
        Actor clerk = people.actor("ngan");
        Actor leader = people.actor("phuc");
        DossierCode code = reception.receive(clerk, command("1.001612", "counter"));
        UUID id = owed(code).id();
        counter.collect(clerk, id, 0, Collected.atCounter(PaymentMethod.QR, FEE, "FT1"));
        conclusion.withdraw(clerk, seen(code), "Người nộp rút hồ sơ");
        UUID payment = payables.payments(id).getFirst().id();

        UUID refund = refunds.request(clerk, id, payment, FEE, "Rút hồ sơ");
        assertThatThrownBy(() -> refunds.request(clerk, id, payment, 1, "lần nữa"))
                .hasMessageContaining("PAY-031");
        assertThatThrownBy(() -> refunds.decide(clerk, refund, 0, RefundAction.APPROVE, ""))
                .hasMessageContaining("ACC-002");
        assertThatThrownBy(() -> refunds.pay(clerk, refund, 0, new Refunds.PayOut("cash", "")))
                .hasMessageContaining("PAY-032");
        refunds.decide(leader, refund, 0, RefundAction.APPROVE, "");
        refunds.pay(clerk, refund, 1, new Refunds.PayOut("transfer", "FT2"));

        assertThat(refunds.get(leader, refund).state()).isEqualTo(RefundState.PAID);
        assertThat(payables.get(clerk, id).state()).isEqualTo(PayableState.REFUNDED);
        assertThat(details.get(clerk, code).feePaidAt()).isNull();
        assertThat(fact(id)).containsExactly("qr refunded none");
    }
}
