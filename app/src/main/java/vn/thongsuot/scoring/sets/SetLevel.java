package vn.thongsuot.scoring.sets;

import java.util.Locale;

/** Whom a set scores (Vietnamese: đối tượng đánh giá). */
public enum SetLevel {
    /** The owner itself, by the set of the level above (Vietnamese: cấp tỉnh). */
    PROVINCE,
    /** Agencies right under the owner (Vietnamese: sở, ban, ngành). */
    AGENCIES,
    /** Committees right under the owner (Vietnamese: UBND cấp xã). */
    COMMUNES;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SetLevel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
