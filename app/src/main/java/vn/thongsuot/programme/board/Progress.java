package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.util.Locale;

/** How a target stands against its straight line (Vietnamese: tiến độ), the most urgent first. */
public enum Progress {
    /** More of the way is missing than the limit allows (Vietnamese: chậm). */
    LATE,
    /** Some of the way is missing (Vietnamese: có nguy cơ). */
    AT_RISK,
    /** On the line or ahead of it (Vietnamese: đúng tiến độ). */
    ON_TRACK,
    /** The goal itself is reached (Vietnamese: đã đạt). */
    MET,
    /** No record gives a value yet (Vietnamese: chưa có số liệu). */
    NO_DATA;

    /** Its word in addresses and message keys, such as {@code at-risk}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param behind as {@link Line#behind}: share of the way that is missing
     * @param lateAbove share above which a target is late, such as 0.1
     */
    static Progress of(boolean met, BigDecimal behind, BigDecimal lateAbove) {
        if (met) {
            return MET;
        }
        if (behind.compareTo(lateAbove) > 0) {
            return LATE;
        }
        return behind.signum() > 0 ? AT_RISK : ON_TRACK;
    }
}
