package vn.thongsuot.identity.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a telephone has to be told once (Vietnamese: thông tin ghép nối ứng dụng xác thực). Its {@code toString} shows no secret.
 *
 * @param secret in letters, to be typed where no camera is
 * @param address what the QR says
 */
public record Enrolment(String secret, String address) {

    private static final String ISSUER = "Thông Suốt";

    static Enrolment of(String login, byte[] secret) {
        String letters = Base32.encode(secret);
        return new Enrolment(
                letters,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(
                                plain(ISSUER), plain(login), letters, plain(ISSUER), Totp.DIGITS, Totp.PERIOD_SECONDS));
    }

    /** In groups of four. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String plain(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Enrolment[]";
    }
}
