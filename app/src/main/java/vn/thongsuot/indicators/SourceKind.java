package vn.thongsuot.indicators;

import java.util.Locale;

/** Where the values of an indicator come from by its definition (Vietnamese: nguồn số liệu). */
public enum SourceKind {
    /** From the cases of the product. */
    COMPUTED,
    /** From rows kept by people with evidence, counted by the product. */
    REGISTER,
    /** Typed from another system, with evidence and author, until a feed replaces it. */
    REPORTED,
    /** Published by another body. */
    EXTERNAL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SourceKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
