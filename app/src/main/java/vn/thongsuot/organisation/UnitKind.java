package vn.thongsuot.organisation;

import java.util.Locale;

/** What a unit is (Vietnamese: loại cơ quan, đơn vị). */
public enum UnitKind {
    /** Administrative agency, such as a department of the province (Vietnamese: sở, ban, ngành). */
    AGENCY,
    /** Vietnamese: Ủy ban nhân dân. */
    PEOPLE_COMMITTEE,
    /** Vietnamese: đơn vị sự nghiệp công lập. */
    PUBLIC_SERVICE_UNIT,
    /** Vietnamese: Trung tâm Phục vụ hành chính công, Bộ phận Một cửa. */
    ONE_STOP,
    /** Part of an agency (Vietnamese: phòng). */
    DEPARTMENT,
    /** Vietnamese: cơ quan đảng, đoàn thể. */
    PARTY_OR_MASS_BODY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static UnitKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
