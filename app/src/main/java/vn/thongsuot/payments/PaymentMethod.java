package vn.thongsuot.payments;

import java.util.Locale;

/** How money comes (Vietnamese: hình thức thanh toán). */
public enum PaymentMethod {
    /** Vietnamese: tiền mặt. */
    CASH,
    /** At a terminal of the counter (Vietnamese: thẻ). */
    CARD,
    /** A transfer that a QR filled in (Vietnamese: quét mã VietQR). */
    QR,
    /** Vietnamese: chuyển khoản. */
    TRANSFER,
    /** Vietnamese: ví điện tử. */
    WALLET;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static PaymentMethod of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
