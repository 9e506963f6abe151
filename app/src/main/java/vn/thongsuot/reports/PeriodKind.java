package vn.thongsuot.reports;

import java.util.Locale;

/** Over how long a report goes (Vietnamese: kỳ báo cáo). */
public enum PeriodKind {
    /** Vietnamese: báo cáo tháng. */
    MONTH(1, 12),
    /** Vietnamese: báo cáo quý. */
    QUARTER(3, 4),
    /** From the beginning of the year (Vietnamese: báo cáo 6 tháng). */
    HALF_YEAR(6, 1),
    /** From the beginning of the year (Vietnamese: báo cáo 9 tháng). */
    NINE_MONTHS(9, 1),
    /** Vietnamese: báo cáo năm. */
    YEAR(12, 1),
    /** When somebody asks (Vietnamese: báo cáo đột xuất, chuyên đề). */
    AD_HOC(0, 0);

    private final int months;
    private final int perYear;

    PeriodKind(int months, int perYear) {
        this.months = months;
        this.perYear = perYear;
    }

    int months() {
        return months;
    }

    /** How many there are in a year; 0 for those that no calendar knows. */
    public int perYear() {
        return perYear;
    }

    /** How it is stored and named in message keys, such as {@code half-year}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is no period */
    public static PeriodKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
