package vn.thongsuot.webhooks.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.webhooks.delivery.DeliveryState;
import vn.thongsuot.webhooks.delivery.DeliveryView;

/**
 * An event on its way to a machine.
 *
 * @param id as in the header {@code webhook-id}
 * @param httpStatus of the last answer
 */
record WebhookDeliveryJson(
        UUID id,
        String kind,
        String resource,
        int resourceVersion,
        Instant at,
        @Allowed(of = DeliveryState.class) String state,
        int attempts,
        @Nullable Instant settledAt,
        @Nullable Integer httpStatus,
        @Nullable String reason) {

    static WebhookDeliveryJson of(DeliveryView view) {
        return new WebhookDeliveryJson(
                view.id(),
                view.kind(),
                view.resource(),
                view.version(),
                view.at(),
                view.state().key(),
                view.attempts(),
                view.settledAt(),
                view.status(),
                view.reason());
    }
}
