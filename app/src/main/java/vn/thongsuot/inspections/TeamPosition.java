package vn.thongsuot.inspections;

import java.util.Locale;

/** A place in the team (Vietnamese: thành phần đoàn kiểm tra). */
public enum TeamPosition {
    /** Vietnamese: trưởng đoàn. */
    HEAD,
    /** Vietnamese: phó trưởng đoàn. */
    DEPUTY,
    /** Vietnamese: thư ký. */
    SECRETARY,
    /** Vietnamese: thành viên. */
    MEMBER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static TeamPosition of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
