package vn.thongsuot.payments.vietqr;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a VietQR for a transfer to an account (Vietnamese: mã VietQR chuyển khoản): fields of two digits, two digits of length
 * and a value, closed by a checksum (CRC-16/CCITT-FALSE) over everything before it. That a QR was shown does not mean that anything was
 * paid.
 */
public final class VietQr {

    private static final String NAPAS = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String DONG = "704";
    private static final int LONGEST_PURPOSE = 25;

    private VietQr() {}

    /**
     * @param bin number of the bank, six digits
     * @param dong whole đồng
     * @param purpose content of the transfer: letters without accents, digits and spaces, at most {@value #LONGEST_PURPOSE}
     * @throws IllegalArgumentException for a part that no QR may hold
     */
    public static String of(String bin, String account, long dong, String purpose) {
        require(bin.matches("\\d{6}"), "bank", bin);
        require(account.matches("[0-9A-Za-z]{1,19}"), "account", account);
        require(dong > 0 && dong < 10_000_000_000_000L, "amount", String.valueOf(dong));
        require(purpose.matches("[0-9A-Za-z ]{1," + LONGEST_PURPOSE + "}"), "purpose", purpose);
        String receiver =
                field("00", NAPAS) + field("01", field("00", bin) + field("01", account)) + field("02", TO_ACCOUNT);
        String open = field("00", "01")
                + field("01", "12")
                + field("38", receiver)
                + field("53", DONG)
                + field("54", String.valueOf(dong))
                + field("58", "VN")
                + field("62", field("08", purpose))
                + "6304";
        return open + checksum(open);
    }

    /** Four hexadecimal digits in capitals. */
    static String checksum(String text) {
        int crc = 0xFFFF;
        for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= (octet & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
            crc &= 0xFFFF;
        }
        return "%04X".formatted(crc);
    }

    private static String field(String id, String value) {
        return "%s%02d%s".formatted(id, value.length(), value);
    }

    private static void require(boolean fits, String what, @Nullable String found) {
        if (!fits) {
            throw new IllegalArgumentException("VietQR: %s cannot be %s".formatted(what, found));
        }
    }
}
