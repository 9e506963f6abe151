/**
 * Events that other systems are sent (Vietnamese: gửi sự kiện cho hệ thống khác): who wants to hear what, and each event's way to them.
 *
 * <p><b>Owns</b>: subscriptions, events that somebody wants, their deliveries. <b>Does not own</b>: what happens to a thing (the
 * modules that tell by {@link vn.thongsuot.platform.Happenings}), machine clients and their rights (identity).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing; it is told in the transaction of the change.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link vn.thongsuot.webhooks.Subscriptions}.
 */
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "organisation",
            "identity",
            "notifications"
        })
@NullMarked
package vn.thongsuot.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
