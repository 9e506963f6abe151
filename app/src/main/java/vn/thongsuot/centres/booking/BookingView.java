package vn.thongsuot.centres.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booked time (Vietnamese: lịch hẹn).
 *
 * @param status booked, cancelled or arrived
 */
public record BookingView(
        UUID id,
        UUID authorityId,
        UUID pointId,
        String code,
        LocalDate day,
        LocalTime slot,
        @Nullable String field,
        @Nullable String priority,
        String status) {

    public boolean isOpen() {
        return status.equals("booked");
    }
}
