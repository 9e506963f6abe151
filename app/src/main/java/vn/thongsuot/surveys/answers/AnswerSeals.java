package vn.thongsuot.surveys.answers;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.SecretKeys;

/**
 * What a form carries to and fro without a session (Vietnamese: dấu niêm của phiếu): when it was opened, sealed, so that nobody
 * seems slower than they were; and from which device it comes, as a digest that means nothing in another round.
 */
@Component
public class AnswerSeals {

    private static final int BYTES = 9;
    private static final int LONGEST_SECONDS = 86_400;

    private final SecretKeys secrets;
    private final Clock clock;

    AnswerSeals(SecretKeys secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** To be carried by the form of an answer from its first page on. */
    public String begin(UUID answerId) {
        long now = clock.instant().getEpochSecond();
        return now + "." + seal(answerId, now);
    }

    /** Seconds since then; null where the seal is broken. */
    public @Nullable Integer secondsSince(UUID answerId, String begun) {
        String[] parts = begun.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,12}")) {
            return null;
        }
        long then = Long.parseLong(parts[0]);
        if (!seal(answerId, then).equals(parts[1])) {
            return null;
        }
        return (int) Math.clamp(clock.instant().getEpochSecond() - then, 0, LONGEST_SECONDS);
    }

    /** @param address of the network @param agent what the browser says it is */
    public String device(UUID roundId, String address, String agent) {
        return text(secrets.hmac("survey-device", bytes(roundId + "|" + address + "|" + agent)));
    }

    private String seal(UUID answerId, long second) {
        return text(secrets.hmac("survey-begun", bytes(answerId + "|" + second)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
