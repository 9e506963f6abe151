package vn.thongsuot.calendar.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due date that a change moves (Vietnamese: hạn thay đổi).
 *
 * @param label by which people call the case
 * @param unitId by whose calendar it is counted
 * @param because the changed day that lies in its time
 */
public record DueChange(
        UUID caseId,
        String label,
        UUID unitId,
        Instant before,
        Instant after,
        @Nullable LocalDate because) {}
