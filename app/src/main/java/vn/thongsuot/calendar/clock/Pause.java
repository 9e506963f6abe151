package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Time in which the clock stands: from inclusive, to exclusive (Vietnamese: tạm dừng).
 *
 * @param to null while it runs
 */
public record Pause(LocalDateTime from, @Nullable LocalDateTime to) implements Adjustment {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Tạm dừng %s/%s: lúc kết thúc phải không trước lúc bắt đầu.".formatted(from, to));
        }
    }

    @Override
    public LocalDateTime at() {
        return from;
    }

    boolean isEmpty() {
        return from.equals(to);
    }

    boolean contains(LocalDateTime instant) {
        return !instant.isBefore(from) && (to == null || instant.isBefore(to));
    }
}
