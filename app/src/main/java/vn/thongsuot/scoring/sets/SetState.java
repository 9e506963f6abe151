package vn.thongsuot.scoring.sets;

import java.util.Locale;

/** Where a set stands (Vietnamese: trạng thái bộ tiêu chí). */
public enum SetState {
    /** Vietnamese: dự thảo. */
    DRAFT,
    /** Vietnamese: đã ban hành. */
    ISSUED,
    /** No new rounds are opened with it (Vietnamese: hết hiệu lực). */
    RETIRED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SetState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
