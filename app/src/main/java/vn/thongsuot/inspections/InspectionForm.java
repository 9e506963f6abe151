package vn.thongsuot.inspections;

import java.util.Locale;

/** How an inspection comes about (Vietnamese: hình thức kiểm tra). */
public enum InspectionForm {
    /** Stands in the year's plan (Vietnamese: kiểm tra theo kế hoạch). */
    SCHEDULED,
    /** Not announced; the unit learns of it when it begins (Vietnamese: kiểm tra đột xuất). */
    SURPRISE,
    /** Looks whether an earlier one was followed (Vietnamese: tái kiểm tra). */
    REPEAT;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static InspectionForm of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
