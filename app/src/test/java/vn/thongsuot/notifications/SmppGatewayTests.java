package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.SMPPConstant;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cổng SMPP: gửi theo phần, từ chối tạm thời và hẳn, báo phát")
class SmppGatewayTests {

    private static final String NUMBER = "84912345678";

    private final List<String> receipts = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("Tin dài đi thành các phần nối được; mỗi phần có mã; báo phát đến")
    void sendsPartsAndHearsReceipts() throws Exception {
        int port = freePort();
        try (SmppSimulator centre = new SmppSimulator(port);
                SmppGateway gateway = gateway(port)) {
            HandOver result = gateway.send(NUMBER, SmsText.of("a".repeat(200), false));

            assertThat(result.action()).isEqualTo(MessageAction.TAKE);
            assertThat(result.references()).containsExactly("smpp:127.0.0.1:m1", "smpp:127.0.0.1:m2");
            assertThat(centre.taken()).hasSize(2).allSatisfy(part -> {
                assertThat(part.number()).isEqualTo(NUMBER);
                assertThat(part.esmClass()).isEqualTo(0x40);
                assertThat(part.coding()).isZero();
            });
            assertThat(centre.taken().get(1).body())
                    .startsWith((byte) 5, (byte) 0, (byte) 3, (byte) 1, (byte) 2, (byte) 2);

            centre.receipt("m1", DeliveryReceiptState.DELIVRD);
            centre.receipt("m2", DeliveryReceiptState.UNDELIV);

            assertThat(receipts).containsExactly("smpp:127.0.0.1:m1 DELIVERED", "smpp:127.0.0.1:m2 PERMANENT_FAILURE");
        }
    }

    @Test
    @DisplayName("Mã tin dạng hệ 16 khi nhận và hệ 10 trong báo phát vẫn về một tin; mã chữ giữ nguyên")
    void bringsIdsToOneForm() {
        SmppIds hex = new SmppIds(true);

        assertThat(hex.submitted("1A2b")).isEqualTo(hex.received("0000006699"));
        assertThat(hex.submitted("m1-x")).isEqualTo("m1-x");
        assertThat(new SmppIds(false).submitted("0A")).isEqualTo("0A");
    }

    @Test
    @DisplayName("Quá tải thì hẹn lại, số sai thì thôi, lý do khác để người xem")
    void tellsForNowFromForEver() throws Exception {
        int port = freePort();
        try (SmppSimulator centre = new SmppSimulator(port);
                SmppGateway gateway = gateway(port)) {
            SmsText text = SmsText.of("x", false);

            centre.refuse(SMPPConstant.STAT_ESME_RTHROTTLED);
            assertThat(gateway.send(NUMBER, text))
                    .isEqualTo(HandOver.failed(MessageAction.POSTPONE, "refused-for-now"));
            centre.refuse(SMPPConstant.STAT_ESME_RINVDSTADR);
            assertThat(gateway.send(NUMBER, text)).isEqualTo(HandOver.failed(MessageAction.REFUSE, "address-refused"));
            centre.refuse(SMPPConstant.STAT_ESME_RINVSRCADR);
            assertThat(gateway.send(NUMBER, text)).isEqualTo(HandOver.failed(MessageAction.BREAK, "gateway-refused"));
            centre.refuse(0);
            assertThat(gateway.send(NUMBER, text).action()).isEqualTo(MessageAction.TAKE);
        }
    }

    @Test
    @DisplayName("Cổng tắt thì hẹn lại, bật lại thì gửi được")
    void bindsAgain() throws Exception {
        int port = freePort();
        try (SmppGateway gateway = gateway(port)) {
            SmsText text = SmsText.of("x", false);

            assertThat(gateway.send(NUMBER, text)).isEqualTo(HandOver.failed(MessageAction.POSTPONE, "sms-gateway"));

            try (SmppSimulator centre = new SmppSimulator(port)) {
                assertThat(gateway.send(NUMBER, text).action()).isEqualTo(MessageAction.TAKE);
                assertThat(centre.taken()).hasSize(1);
            }
        }
    }

    private SmppGateway gateway(int port) {
        return new SmppGateway(
                new NotificationSettings.Sms(
                        "127.0.0.1",
                        port,
                        "thongsuot",
                        "mat-khau",
                        "",
                        "THONGSUOT",
                        false,
                        false,
                        Duration.ofSeconds(5)),
                (reference, state) -> receipts.add(reference + " " + state));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
