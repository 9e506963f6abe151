package vn.thongsuot.organisation.reorganisation;

import java.util.Locale;

/** What a decision does to units (Vietnamese: hình thức sắp xếp). */
public enum OperationKind {
    /** Several become one (Vietnamese: hợp nhất, sáp nhập). */
    MERGER,
    /** One becomes several (Vietnamese: chia, tách). */
    SPLIT,
    /** Vietnamese: đổi tên. */
    RENAME,
    /** Vietnamese: chuyển cấp. */
    LEVEL_CHANGE,
    /** Ends; what stood under it stands under what was above it (Vietnamese: giải thể, kết thúc hoạt động). */
    DISSOLUTION;

    /** Whether the unit after it is the one before it. */
    boolean keepsUnit() {
        return this == RENAME || this == LEVEL_CHANGE;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static OperationKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
