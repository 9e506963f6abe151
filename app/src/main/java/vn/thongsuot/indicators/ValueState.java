package vn.thongsuot.indicators;

import java.util.Locale;

/** Where a reported value stands (Vietnamese: trạng thái số báo cáo). */
public enum ValueState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    /** A newer approved value stands in its place. */
    REPLACED,
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ValueState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
