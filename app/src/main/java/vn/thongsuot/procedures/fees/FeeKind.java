package vn.thongsuot.procedures.fees;

import java.util.Locale;

/** Which of the two is asked (Vietnamese: loại khoản thu). */
public enum FeeKind {
    /** For a service (Vietnamese: phí). */
    FEE,
    /** For a state act (Vietnamese: lệ phí). */
    CHARGE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static FeeKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
