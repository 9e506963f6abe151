package vn.thongsuot.identity.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes of <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a> as authenticator apps make them: HMAC-SHA-1,
 * six digits, a new one every 30 seconds (Vietnamese: mã xác thực theo thời gian).
 */
final class Totp {

    static final int DIGITS = 6;
    static final int PERIOD_SECONDS = 30;
    static final int SECRET_BYTES = 20;

    /** Periods by which the clock of a telephone may be off. */
    private static final int DRIFT = 1;

    private static final int NIBBLE = 0xF;
    private static final int WITHOUT_SIGN = 0x7FFFFFFF;

    private Totp() {}

    static long stepOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), PERIOD_SECONDS);
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] mac = mac(secret, step);
        int number = ByteBuffer.wrap(mac).getInt(mac[mac.length - 1] & NIBBLE) & WITHOUT_SIGN;
        String all = "%010d".formatted(number);
        return all.substring(all.length() - digits);
    }

    /**
     * The step whose code this is, one before or after the moment included; none that was taken already, so that no code opens
     * twice. Takes the same time whichever fits.
     *
     * @param lastStep step of the code that was taken last
     */
    static OptionalLong match(byte[] secret, String typed, Instant at, long lastStep) {
        long now = stepOf(at);
        OptionalLong found = OptionalLong.empty();
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            boolean same = MessageDigest.isEqual(
                    code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8),
                    typed.getBytes(StandardCharsets.UTF_8));
            if (same && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] mac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA1.", e);
        }
    }
}
