package vn.thongsuot.identity;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import vn.thongsuot.shared.Sha256;

/**
 * Secrets that a machine keeps (Vietnamese: mã bí mật): 256 random bits behind a prefix by which scanners of source code
 * know them. Too long to be guessed, so a plain digest is enough, and fast enough for every request.
 */
final class Secrets {

    /** What a client proves itself with. */
    static final String CLIENT = "tss_";

    /** What a client carries with each request. */
    static final String TOKEN = "tst_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String next(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** In a time that does not tell how much of it is right. */
    static boolean matches(String secret, byte[] digest) {
        return MessageDigest.isEqual(Sha256.of(secret), digest);
    }
}
