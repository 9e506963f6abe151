package vn.thongsuot.petitions;

import java.util.Locale;

/** On which way a petition came (Vietnamese: kênh tiếp nhận); the words are those of the fact. */
public enum PetitionSource {
    /** Vietnamese: Cổng Dịch vụ công quốc gia. */
    NATIONAL_PORTAL,
    /** Vietnamese: Tổng đài 1022. */
    HOTLINE,
    /** The public form of this product (Vietnamese: cổng thông tin của tỉnh). */
    PROVINCE_PORTAL,
    /** Vietnamese: ứng dụng trên điện thoại. */
    APP,
    /** Vietnamese: điện thoại cơ quan. */
    PHONE,
    /** Vietnamese: thư điện tử. */
    EMAIL,
    /** Vietnamese: văn bản, thư. */
    LETTER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PetitionSource of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
