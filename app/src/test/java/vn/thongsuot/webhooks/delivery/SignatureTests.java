package vn.thongsuot.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chữ ký, giãn cách thử lại và vòng đời của lượt gửi")
class SignatureTests {

    @Test
    @DisplayName("Đúng với ví dụ của đặc tả Standard Webhooks")
    void signsAsTheSpecificationDoes() {
        byte[] key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        Map<String, String> headers =
                Signature.headers(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), body);

        assertThat(headers)
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    @DisplayName("Chờ gấp đôi sau mỗi lần không thành công, không quá mức, có ngẫu nhiên")
    void waitsTwiceAsLong() {
        BackOff backOff = new BackOff(Duration.ofSeconds(5), Duration.ofHours(1));
        Random random = new Random(1);

        assertThat(IntStream.range(0, 100).mapToObj(i -> backOff.after(1, random)))
                .allMatch(wait -> wait.toMillis() >= 2500 && wait.toMillis() <= 5000)
                .doesNotContainSequence(Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertThat(backOff.after(3, random)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        assertThat(backOff.after(500, random)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    }

    @Test
    void hasNoStateWithoutAWay() {
        assertThat(DeliveryTransitions.TABLE).containsOnlyKeys(DeliveryState.values());
        assertThat(Arrays.stream(DeliveryState.values())
                        .filter(state -> DeliveryTransitions.TABLE.get(state).isEmpty()))
                .containsExactly(DeliveryState.DROPPED);
    }
}
