package vn.thongsuot.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The areas of administrative reform (Vietnamese: nội dung cải cách hành chính), in the order in which plans mostly list
 * them. The area belongs to the target, not to its indicator: plans put the same figure in different areas (plans' rule R29).
 */
public enum ReformArea {
    /** Vietnamese: cải cách thể chế. */
    INSTITUTIONS,
    /** Vietnamese: cải cách thủ tục hành chính. */
    PROCEDURES,
    /** Vietnamese: cải cách tổ chức bộ máy hành chính nhà nước. */
    ORGANISATION,
    /** Vietnamese: cải cách chế độ công vụ. */
    CIVIL_SERVICE,
    /** Vietnamese: cải cách tài chính công. */
    PUBLIC_FINANCE,
    /** Vietnamese: xây dựng và phát triển chính quyền điện tử, chính quyền số. */
    DIGITAL_GOVERNMENT,
    /** Vietnamese: công tác chỉ đạo, điều hành. */
    STEERING;

    /** How the area is stored and named in message keys, such as {@code civil-service}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is no area */
    public static ReformArea of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Empty for a word that is no area. */
    public static Optional<ReformArea> find(String key) {
        return Arrays.stream(values()).filter(area -> area.key().equals(key)).findFirst();
    }
}
