package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;

/** A later appointment with an apology (Vietnamese: gia hạn, hẹn lại); it never moves the due instant. */
public record Extension(Limit limit, LocalDateTime decidedAt) implements Adjustment {
    @Override
    public LocalDateTime at() {
        return decidedAt;
    }
}
