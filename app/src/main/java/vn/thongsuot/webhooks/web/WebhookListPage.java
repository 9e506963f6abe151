package vn.thongsuot.webhooks.web;

import java.util.List;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.webhooks.SubscriptionView;

/** What the page of all subscriptions shows. */
record WebhookListPage(Ui ui, List<Row> rows) {

    /** @param unit name of the unit whose subtree is heard */
    record Row(SubscriptionView subscription, String client, String unit) {}
}
