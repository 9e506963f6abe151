package vn.thongsuot.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keys in the addresses of tracking pages, derived under a key outside the database: a copied database opens no tracking page
 * (Vietnamese: khóa tra cứu).
 */
@Component
public class TrackingKeys {

    /** An id that no person and no case has. */
    public static final UUID NOBODY = new UUID(0, 0);

    private static final int BYTES = 16;

    private final SecretKeys secrets;

    TrackingKeys(SecretKeys secrets) {
        this.secrets = secrets;
    }

    /**
     * The key of a case.
     *
     * @param purpose name of the secret, one per kind of case
     */
    public String of(String purpose, UUID caseId) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(caseId.getMostSignificantBits())
                .putLong(caseId.getLeastSignificantBits())
                .array();
        return text(secrets.hmac(purpose, id));
    }

    /** Whether a key belongs to a case; takes the same time whatever was typed. */
    public boolean fits(String purpose, UUID caseId, String key) {
        return MessageDigest.isEqual(
                of(purpose, caseId).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest of what somebody typed, for counting tries without keeping it. */
    public String digest(String typed) {
        return text(secrets.hmac("tracking-tries", typed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
