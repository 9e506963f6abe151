package vn.thongsuot.organisation;

import java.util.Locale;

/** Level of government (Vietnamese: cấp chính quyền); no district since 2025-07-01, in data and not in code. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static UnitLevel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
