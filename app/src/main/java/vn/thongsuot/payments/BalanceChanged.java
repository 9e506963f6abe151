package vn.thongsuot.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was paid, taken back or refunded (Vietnamese: số dư khoản thu thay đổi). Published in the transaction of the change; the
 * module of the case listens (dossiers today).
 *
 * @param paid whether nothing is due any more
 * @param online whether all of it was settled through a payment platform
 * @param by who did it; null for the payer and the bank
 */
public record BalanceChanged(
        UUID authorityId,
        UUID payableId,
        String ownerKind,
        UUID ownerId,
        UUID unitId,
        boolean paid,
        boolean online,
        @Nullable UUID by,
        Instant at) {}
