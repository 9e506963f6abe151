package vn.thongsuot.inspections;

import java.util.Locale;

/** What is inspected (Vietnamese: loại kiểm tra). */
public enum InspectionKind {
    /** Administrative reform (Vietnamese: kiểm tra cải cách hành chính). */
    PAR,
    /** Vietnamese: kiểm tra công vụ. */
    PUBLIC_DUTY,
    /** Vietnamese: kiểm tra kỷ luật, kỷ cương hành chính. */
    DISCIPLINE,
    /** Vietnamese: kiểm tra công tác kiểm soát thủ tục hành chính. */
    PROCEDURE_CONTROL,
    /** A field of state management (Vietnamese: kiểm tra chuyên ngành). */
    SPECIALISED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static InspectionKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
