package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;

/** What changes the course of a clock: a pause, an extension or a new appointment (Vietnamese: điều chỉnh thời hạn). */
public sealed interface Adjustment permits Pause, Extension, Reappointment {

    /** When it takes effect. */
    LocalDateTime at();
}
