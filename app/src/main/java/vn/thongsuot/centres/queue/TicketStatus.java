package vn.thongsuot.centres.queue;

import java.util.Arrays;
import java.util.Locale;

/** Where a number stands (Vietnamese: trạng thái số thứ tự). */
public enum TicketStatus {
    WAITING,
    CALLED,
    /** Served (Vietnamese: đã phục vụ). */
    DONE,
    /** Called, and nobody came (Vietnamese: gọi không có mặt). */
    MISSED,
    /** Not called on its day (Vietnamese: hết ngày chưa được gọi). */
    LEFT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TicketStatus of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
