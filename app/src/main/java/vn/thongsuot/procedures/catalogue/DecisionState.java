package vn.thongsuot.procedures.catalogue;

import java.util.Locale;

/** Where a decision stands (Vietnamese: trạng thái quyết định công bố). */
public enum DecisionState {
    /** Vietnamese: đang soạn. */
    DRAFT,
    /** Vietnamese: đã trình ký. */
    SUBMITTED,
    /** Vietnamese: đã ký. */
    SIGNED,
    /** Vietnamese: không ban hành. */
    DROPPED,
    /** Vietnamese: đã thu hồi trước ngày có hiệu lực. */
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DecisionState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
