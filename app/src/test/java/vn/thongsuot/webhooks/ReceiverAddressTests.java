package vn.thongsuot.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Địa chỉ nhận sự kiện: chỉ https ra mạng công khai")
class ReceiverAddressTests {

    private final ReceiverAddress strict = new ReceiverAddress(settings(false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://truc.example.vn/a",
                "ftp://truc.example.vn/a",
                "https:///a",
                "https://ten:mat-khau@truc.example.vn/a",
                "https://truc.example.vn/a#b",
                "truc.example.vn/a",
                "https://truc example.vn",
                "javascript:alert(1)",
                ""
            })
    void refusesWhatIsNoPublicHttpsAddress(String text) {
        assertThatThrownBy(() -> strict.require(text)).hasMessageContaining("WHK-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/a",
                "https://may-chu/a",
                "https://csdl.internal/a",
                "https://127.0.0.1/a",
                "https://2130706433/a",
                "https://10.1.2.3/a",
                "https://172.16.0.9:8443/a",
                "https://192.168.1.1/a",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/a",
                "https://0.0.0.0/a",
                "https://[::1]/a",
                "https://[fd00::1]/a",
                "https://[fe80::1]/a",
                "https://[::ffff:10.0.0.1]/a",
                "https://[64:ff9b::a00:1]/a"
            })
    @DisplayName("Địa chỉ nội bộ, kể cả viết theo cách khác, bị từ chối khi đăng ký và cả khi gửi")
    void refusesTheOwnNetwork(String text) throws Exception {
        assertThatThrownBy(() -> strict.require(text)).hasMessageContaining("WHK-004");
        if (text.matches("https://(\\[|[0-9]).*")) {
            assertThat(strict.resolve(URI.create(text))).isEmpty();
        }
    }

    @Test
    void takesPublicAddresses() throws Exception {
        assertThat(strict.require(" https://truc.example.vn:8443/a?b=c ").getHost())
                .isEqualTo("truc.example.vn");
        assertThat(strict.resolve(URI.create("https://203.0.113.9/a"))).hasSize(1);
        assertThat(ReceiverAddress.isPrivate(InetAddress.getByName("2400:cb00::1")))
                .isFalse();
    }

    @Test
    @DisplayName("Chỉ khi cấu hình cho phép mới gửi được trong mạng nội bộ")
    void opensBySetting() throws Exception {
        ReceiverAddress open = new ReceiverAddress(settings(true));

        assertThat(open.require("http://127.0.0.1:8080/a").getPort()).isEqualTo(8080);
        assertThat(open.resolve(URI.create("http://127.0.0.1:8080/a"))).hasSize(1);
    }

    static WebhookSettings settings(boolean allowPrivate) {
        return new WebhookSettings(
                allowPrivate,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofHours(1),
                30,
                5,
                5,
                Duration.ofDays(30));
    }
}
