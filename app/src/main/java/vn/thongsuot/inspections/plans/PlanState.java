package vn.thongsuot.inspections.plans;

import java.util.Locale;

/** Where a year's plan stands (Vietnamese: trạng thái kế hoạch kiểm tra). */
public enum PlanState {
    /** Vietnamese: đang soạn. */
    DRAFT,
    /** Vietnamese: đã ban hành. */
    ISSUED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
