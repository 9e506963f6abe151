package vn.thongsuot.webhooks.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.webhooks.SubscriptionView;
import vn.thongsuot.webhooks.delivery.DeliveryState;
import vn.thongsuot.webhooks.delivery.DeliveryView;

/**
 * What the page of one subscription shows.
 *
 * @param secret told once; null on every later look
 */
record WebhookPage(
        Ui ui,
        SubscriptionView subscription,
        String client,
        String unit,
        List<DeliveryView> deliveries,
        Map<DeliveryState, Integer> counts,
        @Nullable String secret,
        Map<String, String> errors) {

    String path() {
        return WebhookController.PATH + "/" + subscription.id();
    }

    int count(DeliveryState state) {
        return counts.getOrDefault(state, 0);
    }
}
