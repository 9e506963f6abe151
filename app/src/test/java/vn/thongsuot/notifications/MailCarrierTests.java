package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Thư điện tử qua SMTP: đến nơi, bị từ chối, máy chủ hỏng")
class MailCarrierTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T00:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Letter LETTER = new Letter(
            UUID.fromString("018f0000-0000-7000-8000-000000000001"),
            "nguoi.nhan@thu.invalid",
            "Việc cần làm ngày 20/11/2026",
            "Hồ sơ: 3 việc quá hạn");

    @Test
    @DisplayName("Máy chủ thật nhận đúng tiêu đề, nội dung tiếng Việt và mã tin")
    void arrives() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            HandOver result = carrier(server.getSmtp().getPort()).send(LETTER);

            assertThat(result.action()).isEqualTo(MessageAction.DELIVER);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo(LETTER.subject());
            assertThat(mail.getContent().toString().strip()).isEqualTo(LETTER.text());
            assertThat(mail.getMessageID()).isEqualTo("<018f0000-0000-7000-8000-000000000001@thongsuot>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("Không kết nối được: thử lại sau")
    void isPutOffWhileTheServerIsDown() {
        int closed;
        try (ScriptedSmtp server = new ScriptedSmtp("EHLO", "250 taken")) {
            closed = server.port();
        }

        assertThat(carrier(closed).send(LETTER)).isEqualTo(HandOver.failed(MessageAction.POSTPONE, "mail-server"));
    }

    @Test
    @DisplayName("4xx là tạm thời, 5xx là địa chỉ bị từ chối")
    void tellsForNowFromForEver() {
        assertThat(sendTo("RCPT", "451 4.7.1 greylisted"))
                .isEqualTo(HandOver.failed(MessageAction.POSTPONE, "refused-for-now"));
        assertThat(sendTo("RCPT", "550 5.1.1 no such user"))
                .isEqualTo(HandOver.failed(MessageAction.REFUSE, "address-refused"));
        assertThat(sendTo(".", "452 4.3.1 mailbox full"))
                .isEqualTo(HandOver.failed(MessageAction.POSTPONE, "refused-for-now"));
    }

    @Test
    @DisplayName("Mất kết nối sau khi trao nội dung: không rõ đã đến chưa, không tự gửi lại")
    void isUncertainWhenTheLineBreaksAtTheEnd() {
        assertThat(sendTo(".", "")).isEqualTo(HandOver.failed(MessageAction.LOSE, "connection-lost"));
    }

    @Test
    void refusesWhatIsNoAddress() {
        Letter wrong = new Letter(LETTER.id(), "không phải địa chỉ", "x", "y");

        assertThat(carrier(1).send(wrong)).isEqualTo(HandOver.failed(MessageAction.REFUSE, "address-wrong"));
    }

    private static HandOver sendTo(String command, String answer) {
        try (ScriptedSmtp server = new ScriptedSmtp(command, answer)) {
            return carrier(server.port()).send(LETTER);
        }
    }

    static MailCarrier carrier(int port) {
        return new MailCarrier(
                new NotificationSettings.Mail(
                        "127.0.0.1", port, "", "", "none", "mot-cua@coquan.invalid", Duration.ofSeconds(5)),
                CLOCK);
    }
}
