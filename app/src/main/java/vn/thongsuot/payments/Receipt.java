package vn.thongsuot.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receipt (Vietnamese: biên lai thu phí, lệ phí); a cancelled one keeps its number in the series of its unit and year.
 *
 * @param revision count of what was due when it was issued
 * @param issuedBy cashier; null where nobody stood at a counter
 */
public record Receipt(
        UUID id,
        UUID unitId,
        int year,
        int number,
        UUID paymentId,
        UUID payableId,
        int revision,
        long amount,
        Instant issuedAt,
        @Nullable UUID issuedBy,
        @Nullable Instant cancelledAt,
        @Nullable UUID cancelledBy,
        @Nullable String cancelReason) {

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** As people write it, such as {@code 0000012/2026}. */
    public String text() {
        return "%07d/%d".formatted(number, year);
    }
}
