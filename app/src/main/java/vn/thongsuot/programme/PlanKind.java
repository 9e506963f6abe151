package vn.thongsuot.programme;

import java.util.Locale;

/** For how long a plan is made (Vietnamese: loại kế hoạch). */
public enum PlanKind {
    /** Vietnamese: chương trình, kế hoạch giai đoạn. */
    MULTI_YEAR,
    /** Vietnamese: kế hoạch năm. */
    YEARLY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PlanKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
