package vn.thongsuot.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.webhooks.EventReceiver;

@DisplayName("Gửi HTTP tới đúng địa chỉ đã kiểm tra")
class PinnedPostTests {

    private static final byte[] BODY = "{\"a\":\"ă\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("Tên miền trỏ đi đâu cũng được: kết nối tới địa chỉ đã kiểm tra, đầu mục Host vẫn là tên")
    void connectsToTheAddressAndNotToTheName() throws Exception {
        try (EventReceiver receiver = EventReceiver.start()) {
            URI url = URI.create("http://ten-khong-co.example.vn:%d/su-kien?x=1".formatted(receiver.port()));

            PostAnswer answer = PinnedPost.send(
                    url, InetAddress.getLoopbackAddress(), Map.of("webhook-id", "7"), BODY, Duration.ofSeconds(5));

            assertThat(answer.status()).isEqualTo(204);
            assertThat(receiver.received()).singleElement().satisfies(got -> {
                assertThat(got.id()).isEqualTo("7");
                assertThat(got.host()).isEqualTo("ten-khong-co.example.vn:" + receiver.port());
                assertThat(got.path()).isEqualTo("/su-kien?x=1");
                assertThat(got.body()).isEqualTo(BODY);
            });
        }
    }

    @Test
    @DisplayName("Bên nhận im lặng hoặc trả lời từng byte: cả lượt gửi có một thời hạn")
    void givesUpInTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://127.0.0.1:" + silent.getLocalPort());

            assertThatThrownBy(() -> PinnedPost.send(
                            url, InetAddress.getLoopbackAddress(), Map.of(), BODY, Duration.ofMillis(300)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void readsAnswersOfEveryKind() throws Exception {
        assertThat(read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabcdefgh"))
                .isEqualTo(new PostAnswer(200, "abcde"));
        assertThat(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"))
                .isEqualTo(new PostAnswer(200, "abcde"));
        assertThat(read("HTTP/1.0 503 Busy\n\nxin cho")).isEqualTo(new PostAnswer(503, "xin cho"));
        assertThat(read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 \r\n\r\n")).isEqualTo(new PostAnswer(204, ""));
        assertThat(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n" + "x".repeat(9000))
                        .body())
                .hasSize(8192);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        for (String odd : new String[] {
            "", "SSH-2.0-x\r\n", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: nhiều\r\n\r\n"
        }) {
            assertThatThrownBy(() -> read(odd)).as(odd).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(500)))
                .isInstanceOf(IOException.class);
    }

    private static PostAnswer read(String answer) throws IOException {
        return AnswerReader.read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
    }
}
