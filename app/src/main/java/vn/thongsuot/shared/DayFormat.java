package vn.thongsuot.shared;

import java.time.format.DateTimeFormatter;

/** How days are written for people (Vietnamese: ngày/tháng/năm). */
public final class DayFormat {

    /** As in 05/11/2026. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DayFormat() {}
}
