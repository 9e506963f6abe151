package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;

/** What changes the course of a clock: a pause or an extension (Vietnamese: điều chỉnh thời hạn). */
public sealed interface Adjustment permits Pause, Extension {

    /** When it takes effect. */
    LocalDateTime at();
}
