package vn.thongsuot.webhooks.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.webhooks.SubscriptionState;
import vn.thongsuot.webhooks.SubscriptionView;

/**
 * A subscription as its machine reads it.
 *
 * @param secret key of the signatures, in the first answer to its making alone
 */
record WebhookJson(
        UUID id,
        UUID unitId,
        String url,
        List<String> kinds,
        @Allowed(of = SubscriptionState.class) String state,
        int version,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        int failures,
        @Nullable String reason,
        @Nullable String secret) {

    static WebhookJson of(SubscriptionView view, @Nullable String secret) {
        return new WebhookJson(
                view.id(),
                view.unitId(),
                view.url(),
                view.kinds(),
                view.state().key(),
                view.version(),
                view.createdAt(),
                view.confirmedAt(),
                view.failures(),
                view.reason(),
                secret);
    }
}
