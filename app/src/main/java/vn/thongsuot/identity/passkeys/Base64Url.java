package vn.thongsuot.identity.passkeys;

import java.util.Base64;

/** Bytes as browsers and forms carry them: base64url without padding. */
public final class Base64Url {

    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException where it is none */
    public static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
