package vn.thongsuot.indicators;

import java.util.Locale;

/** Columns of the sheet of reported values, in their order (Vietnamese: các cột của bảng số báo cáo). */
enum ValueColumn {
    INDICATOR,
    /** For the reader alone; not taken in. */
    NAME,
    UNIT,
    FROM,
    TO,
    NUMERATOR,
    DENOMINATOR,
    VALUE,
    FILTER,
    NOTE,
    /** For the reader alone; not taken in. */
    STATE;

    /** Message key of its head. */
    String key() {
        return "value.sheet." + name().toLowerCase(Locale.ROOT);
    }
}
