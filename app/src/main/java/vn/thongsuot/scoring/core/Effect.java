package vn.thongsuot.scoring.core;

import java.util.Locale;

/** What the points of a criterion do to the total (Vietnamese: loại điểm). */
public enum Effect {
    /** Part of the maximum (Vietnamese: điểm chuẩn). */
    BASE,
    /** Added to it (Vietnamese: điểm thưởng). */
    BONUS,
    /** Taken away (Vietnamese: điểm trừ). */
    PENALTY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Effect of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
