package vn.thongsuot.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One payment order (Vietnamese: giao dịch thanh toán).
 *
 * @param gateway that carries it; null at the counter
 * @param proof approval code, reference of the bank or number of the gateway
 */
public record Payment(
        UUID id,
        UUID payableId,
        UUID unitId,
        PaymentMethod method,
        PaymentPlatform platform,
        long amount,
        PaymentState state,
        @Nullable String gateway,
        @Nullable String proof,
        @Nullable UUID drawerId,
        Instant orderedAt,
        @Nullable UUID orderedBy,
        @Nullable Instant settledAt,
        @Nullable LocalDate settledOn) {}
