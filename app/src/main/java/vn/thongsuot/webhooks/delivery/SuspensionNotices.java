package vn.thongsuot.webhooks.delivery;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/** Tells those who administer the authority that a system hears nothing any more (Vietnamese: báo tạm ngừng gửi sự kiện). */
@Component
class SuspensionNotices {

    private final Accounts accounts;
    private final Outbox outbox;

    SuspensionNotices(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    void tell(SubscriptionRecord suspended) {
        String host = URI.create(suspended.getUrl()).getHost();
        accounts.listHolders(suspended.getAuthorityId(), Role.ADMINISTRATOR)
                .forEach(account -> outbox.post(new NewNotice(
                        suspended.getAuthorityId(),
                        account,
                        suspended.getId() + "|" + suspended.getVersion(),
                        "webhook-suspended",
                        List.of(host),
                        "/desk/webhooks/" + suspended.getId())));
    }
}
