package vn.thongsuot.inspections.findings;

import java.util.Locale;

/** Who answers for a finding (Vietnamese: trách nhiệm); never a name. */
public enum Fault {
    /** Vietnamese: tập thể đơn vị. */
    UNIT,
    /** Vietnamese: người đứng đầu. */
    HEAD,
    /** Vietnamese: cá nhân cán bộ, công chức. */
    PERSON,
    /** A rule or system that the unit cannot change (Vietnamese: quy định, hệ thống ngoài thẩm quyền). */
    SYSTEM;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Fault of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
