package vn.thongsuot.procedures.reviews;

import java.util.Locale;

/** Where a review stands (Vietnamese: trạng thái rà soát). */
public enum ReviewState {
    /** Vietnamese: trong kế hoạch. */
    PLANNED,
    /** Vietnamese: đã rà soát. */
    REVIEWED,
    /** Vietnamese: đang lập phương án. */
    DRAFTED,
    /** Vietnamese: đã trình phương án. */
    SUBMITTED,
    /** Vietnamese: đã phê duyệt. */
    APPROVED,
    /** Vietnamese: không phê duyệt. */
    REFUSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReviewState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
