/**
 * What the system tells people (Vietnamese: thông báo): an outbox written with the change it tells about, notices that
 * officials read, mail and SMS, the digest of a day.
 *
 * <p><b>Owns</b>: outbox, deliveries, notices, receipts, wordings, preferences. <b>Does not own</b>: when something is to be told (the modules that post).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link vn.thongsuot.notifications.Outbox}.
 */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"shared", "audit", "access", "platform", "identity"})
@NullMarked
package vn.thongsuot.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
