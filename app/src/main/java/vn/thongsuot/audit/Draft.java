package vn.thongsuot.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it is sealed (Vietnamese: nội dung ghi nhật ký).
 *
 * @param accountId who acted; null for the system and for citizens
 * @param unitId in whose name; null for the system
 * @param data JSON object, ids and codes only: no names, no numbers of persons
 */
public record Draft(
        Instant at,
        @Nullable UUID accountId,
        @Nullable UUID unitId,
        String action,
        String data,
        @Nullable String legalBasis) {}
