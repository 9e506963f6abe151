package vn.thongsuot.centres;

import java.util.Arrays;
import java.util.Locale;

/** Kinds of places that receive applications (Vietnamese: loại nơi tiếp nhận). */
public enum PointKind {
    /** Vietnamese: Trung tâm Phục vụ hành chính công cấp tỉnh. */
    PROVINCE_CENTRE,
    /** Vietnamese: Trung tâm Phục vụ hành chính công cấp xã. */
    COMMUNE_CENTRE,
    /** Vietnamese: chi nhánh của Trung tâm. */
    BRANCH,
    /** Belongs to a centre, often in another commune (Vietnamese: điểm tiếp nhận). */
    RECEPTION_POINT;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it stands for itself; all others belong to a centre. */
    public boolean isCentre() {
        return this == PROVINCE_CENTRE || this == COMMUNE_CENTRE;
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static PointKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of point"));
    }
}
