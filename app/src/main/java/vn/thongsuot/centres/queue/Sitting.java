package vn.thongsuot.centres.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at a counter from when until when (Vietnamese: phiên làm việc tại quầy). */
public record Sitting(
        UUID id,
        UUID pointId,
        UUID counterId,
        UUID accountId,
        Instant openedAt,
        @Nullable Instant closedAt) {}
