package vn.thongsuot.webhooks.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The headers by which a receiver knows who sent and when (Vietnamese: chữ ký sự kiện), as the Standard Webhooks specification has
 * them: {@code webhook-id}, {@code webhook-timestamp} in seconds, {@code webhook-signature} = {@code v1,} and the HMAC-SHA256 of
 * id, time stamp and body, joined by full stops, in Base64.
 */
final class Signature {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private Signature() {}

    static Map<String, String> headers(byte[] key, String id, Instant at, byte[] body) {
        String timestamp = String.valueOf(at.getEpochSecond());
        return Map.of(ID, id, TIMESTAMP, timestamp, SIGNATURE, "v1," + sign(key, id, timestamp, body));
    }

    static String sign(byte[] key, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An event could not be signed.", e);
        }
    }
}
