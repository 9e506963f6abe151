package vn.thongsuot.payments.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cashier's day at a unit (Vietnamese: sổ thu trong ngày).
 *
 * @param counted cash as it was counted; null while it is open
 * @param difference counted cash minus expected cash; null while it is open
 */
public record Drawer(
        UUID id,
        UUID authorityId,
        UUID unitId,
        UUID cashierId,
        LocalDate day,
        DrawerState state,
        Takings takings,
        @Nullable CashCount counted,
        @Nullable Long difference,
        @Nullable String reason,
        @Nullable Instant closedAt,
        @Nullable UUID receivedBy,
        @Nullable Instant receivedAt,
        int version) {}
