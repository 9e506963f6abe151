package vn.thongsuot.payments;

import java.util.Locale;

/** Where a payment order stands (Vietnamese: trạng thái giao dịch). */
public enum PaymentState {
    /** Ordered at a gateway, not answered yet (Vietnamese: chờ thanh toán). */
    OPEN,
    /** Vietnamese: đã thu. */
    SETTLED,
    /** Vietnamese: không thành công. */
    FAILED,
    /** Taken back with its receipt on the same day (Vietnamese: đã hủy). */
    CANCELLED,
    /** All of it went back (Vietnamese: đã hoàn trả). */
    REFUNDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Word of the fact; a cancelled payment counts as one that failed. */
    String word() {
        return this == CANCELLED ? FAILED.key() : key();
    }

    static PaymentState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
