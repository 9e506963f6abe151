package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.payments.online.OnlinePayments;

@DisplayName("Nộp trực tuyến")
class OnlinePaymentIntegrationTests extends PaymentTest {

    @Autowired
    private OnlinePayments online;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Settling settling;

    @Test
    @DisplayName(
            "Báo kết quả thanh toán hai lần, qua hai đường: chỉ thu một lần, một biên lai; chữ ký sai thì không gì cả")
    void paysOnceOnline() {
        clock.set("2026-04-03T09:00");
        DossierCode code = reception.receive(people.actor("ngan"), command("1.001612", "online"));
        Payable payable = owed(code);
        assertThat(online.isOpen(payable)).isTrue();
        URI gateway = online.begin(
                payable, URI.create("http://localhost/back"), URI.create("http://localhost/pay/callback/"));
        Map<String, String> order = new HashMap<>();
        UriComponentsBuilder.fromUri(gateway)
                .build()
                .getQueryParams()
                .forEach((name, values) -> order.put(name, values.getFirst()));
        UUID paymentId = payables.payments(payable.id()).getFirst().id();
        Map<String, String> forged =
                Map.of("order", paymentId.toString(), "amount", "100000", "status", "paid", "signature", "00");
        assertThat(order).containsEntry("order", paymentId.toString());

        assertThat(online.answer("sandbox", forged)).isFalse();
        assertThat(payables.get(people.actor("ngan"), payable.id()).paid()).isZero();
        transaction.executeWithoutResult(status -> settle(paymentId));
        transaction.executeWithoutResult(status -> settle(paymentId));

        assertThat(payables.get(people.actor("ngan"), payable.id()).paid()).isEqualTo(FEE);
        assertThat(payables.receipts(payable.id())).hasSize(1);
        assertThat(online("fee_paid_online", code)).isTrue();
        assertThat(fact(payable.id())).containsExactly("wallet settled province");
    }

    private void settle(UUID paymentId) {
        settling.answer(paymentId, true, "SB1");
    }
}
