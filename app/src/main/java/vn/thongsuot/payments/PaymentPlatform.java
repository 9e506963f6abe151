package vn.thongsuot.payments;

import java.util.Locale;

/** The online platform through which a payment was settled (Vietnamese: nền tảng thanh toán trực tuyến). */
public enum PaymentPlatform {
    /** None: at the counter or by an own transfer. */
    NONE,
    /** Vietnamese: Cổng Dịch vụ công quốc gia. */
    NATIONAL,
    /** Vietnamese: nền tảng của tỉnh. */
    PROVINCE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PaymentPlatform of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
