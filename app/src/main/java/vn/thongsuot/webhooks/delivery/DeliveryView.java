package vn.thongsuot.webhooks.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way, as the log tells (Vietnamese: nhật ký lượt gửi).
 *
 * @param at when it happened
 * @param status HTTP status of the last answer
 * @param reason why the last try failed, as a word
 */
public record DeliveryView(
        UUID id,
        String kind,
        String resource,
        int version,
        Instant at,
        DeliveryState state,
        int attempts,
        @Nullable Instant settledAt,
        @Nullable Integer status,
        @Nullable String reason) {

    /** Whether somebody may have it sent again. */
    public boolean canBeResent() {
        return state == DeliveryState.FAILED || state == DeliveryState.DELIVERED;
    }
}
