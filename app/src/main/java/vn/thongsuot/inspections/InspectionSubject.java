package vn.thongsuot.inspections;

import java.util.Locale;

/** Who is inspected (Vietnamese: đối tượng kiểm tra); businesses and citizens are never named here. */
public enum InspectionSubject {
    /** Vietnamese: cơ quan, đơn vị. */
    UNIT,
    /** Vietnamese: doanh nghiệp, hộ kinh doanh. */
    BUSINESS,
    /** Vietnamese: tổ chức, cá nhân khác. */
    CITIZEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static InspectionSubject of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
