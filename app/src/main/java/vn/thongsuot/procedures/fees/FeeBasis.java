package vn.thongsuot.procedures.fees;

import java.util.Locale;

/** What an amount is for (Vietnamese: đơn vị tính). */
public enum FeeBasis {
    /** The whole case (Vietnamese: hồ sơ). */
    FIXED,
    /** Each page of each copy (Vietnamese: trang). */
    PER_PAGE,
    /** Each copy (Vietnamese: bản, trường hợp). */
    PER_COPY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static FeeBasis of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
