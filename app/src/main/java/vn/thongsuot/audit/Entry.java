package vn.thongsuot.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sealed entry (Vietnamese: dòng nhật ký).
 *
 * @param data JSON object, ids and codes only
 */
public record Entry(
        long seq,
        UUID eventId,
        Instant at,
        @Nullable UUID accountId,
        @Nullable UUID unitId,
        String action,
        String data,
        @Nullable String legalBasis) {}
