package vn.thongsuot.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case owes (Vietnamese: khoản phải thu); amounts in whole đồng.
 *
 * @param unitId unit that collects
 * @param ownerKind kind of the case, such as {@code dossier}
 * @param label code by which people call the case
 * @param reference in the content of a transfer
 * @param exemption resolutions that reduced it; null for none
 * @param enabled whether it can be paid online
 * @param revision which count of what is due holds; the first one is 1
 */
public record Payable(
        UUID id,
        UUID authorityId,
        UUID unitId,
        String ownerKind,
        UUID ownerId,
        String label,
        String procedureCode,
        String reference,
        long gross,
        long reduction,
        long amount,
        long paid,
        PayableState state,
        @Nullable String exemption,
        @Nullable String exemptionReason,
        boolean enabled,
        Instant createdAt,
        int revision,
        int version) {

    /** What is still to be paid; nothing where it is not open. */
    public long remaining() {
        return state == PayableState.OPEN ? amount - paid : 0;
    }

    /** What was paid beyond what is due, because it was counted anew; it is refunded. */
    public long surplus() {
        return Math.max(0, paid - amount);
    }
}
