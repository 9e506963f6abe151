package vn.thongsuot.centres.workload;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The times of one number, in Vietnamese time (Vietnamese: thời gian của một lượt). */
public record Stay(
        LocalDateTime drawn,
        @Nullable LocalDateTime called,
        @Nullable LocalDateTime ended,
        boolean served,
        @Nullable UUID accountId) {}
