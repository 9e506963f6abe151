package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;

/**
 * A new appointment with an apology, made when the due instant has passed already (Vietnamese: xin lỗi, hẹn lại khi đã quá hạn): it is
 * counted from when it is made, and the due instant stays where it was.
 */
public record Reappointment(Limit limit, LocalDateTime decidedAt) implements Adjustment {
    @Override
    public LocalDateTime at() {
        return decidedAt;
    }
}
