package vn.thongsuot.payments;

import java.util.Locale;

/** Where a payable stands (Vietnamese: trạng thái khoản thu). */
public enum PayableState {
    /** Vietnamese: chưa thu đủ. */
    OPEN,
    /** Vietnamese: đã thu đủ. */
    PAID,
    /** Nothing is due, by a resolution (Vietnamese: được miễn). */
    WAIVED,
    /** The case ended before anything was paid (Vietnamese: không phải thu). */
    CANCELLED,
    /** All that was paid went back (Vietnamese: đã hoàn trả). */
    REFUNDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PayableState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
