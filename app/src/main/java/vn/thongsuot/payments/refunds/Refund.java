package vn.thongsuot.payments.refunds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes back (Vietnamese: khoản hoàn trả); whole đồng.
 *
 * @param number of the refund within its payable, from 1
 * @param reason why, without names
 * @param method cash or transfer; null before it is paid out
 */
public record Refund(
        UUID id,
        UUID authorityId,
        UUID unitId,
        UUID payableId,
        UUID paymentId,
        int number,
        long amount,
        String reason,
        RefundState state,
        Instant requestedAt,
        UUID requestedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String decisionNote,
        @Nullable String method,
        @Nullable String proof,
        @Nullable Instant paidAt,
        @Nullable UUID paidBy,
        int version) {}
