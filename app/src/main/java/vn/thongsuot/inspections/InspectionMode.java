package vn.thongsuot.inspections;

import java.util.Locale;

/** How data and papers are taken (Vietnamese: cách thức kiểm tra). */
public enum InspectionMode {
    /** On the spot into the product (Vietnamese: trên môi trường số). */
    DIGITAL,
    /** On a printed checklist, typed in afterwards (Vietnamese: trên giấy); this does not count as digital. */
    PAPER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static InspectionMode of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
