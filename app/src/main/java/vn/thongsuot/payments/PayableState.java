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
    /** The case ended before anything was paid, or it was counted anew and nothing is due (Vietnamese: không phải thu). */
    CANCELLED,
    /** All that was paid went back (Vietnamese: đã hoàn trả). */
    REFUNDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands by its sums: nothing is due of nothing, and what is paid beyond the sum is paid. */
    static PayableState bySums(long amount, long paid, long reduction) {
        if (amount == 0 && paid == 0) {
            return reduction > 0 ? WAIVED : CANCELLED;
        }
        return paid >= amount ? PAID : OPEN;
    }

    static PayableState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
