package vn.thongsuot.communication.plans;

import java.util.Locale;

/** Where a product stands (Vietnamese: trạng thái sản phẩm). */
public enum ProductState {
    /** Vietnamese: trong kế hoạch. */
    PLANNED,
    /** Vietnamese: đã thực hiện. */
    DONE,
    /** Vietnamese: không thực hiện. */
    DROPPED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProductState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
