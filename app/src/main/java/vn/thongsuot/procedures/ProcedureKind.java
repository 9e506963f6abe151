package vn.thongsuot.procedures;

import java.util.Locale;

/** Whom a procedure is for (Vietnamese: loại thủ tục hành chính). */
public enum ProcedureKind {
    /** For citizens and businesses. */
    EXTERNAL,
    /** Between agencies (Vietnamese: thủ tục hành chính nội bộ giữa các cơ quan hành chính nhà nước). */
    INTERNAL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown key */
    public static ProcedureKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
