package vn.thongsuot.payments.refunds;

import java.util.Locale;

/** Where a refund stands (Vietnamese: trạng thái hoàn trả). */
public enum RefundState {
    /** Vietnamese: đề nghị hoàn. */
    REQUESTED,
    /** Vietnamese: đã duyệt. */
    APPROVED,
    /** Vietnamese: không duyệt. */
    REFUSED,
    /** Vietnamese: rút đề nghị. */
    WITHDRAWN,
    /** Vietnamese: đã chi hoàn. */
    PAID;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isEnd() {
        return this == REFUSED || this == WITHDRAWN || this == PAID;
    }

    static RefundState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
