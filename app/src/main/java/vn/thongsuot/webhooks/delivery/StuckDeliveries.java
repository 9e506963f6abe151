package vn.thongsuot.webhooks.delivery;

import static vn.thongsuot.db.webhooks.Tables.DELIVERY;
import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.StuckWork;
import vn.thongsuot.webhooks.SubscriptionState;

/** Events that a receiver refused and that a person has to look at (Vietnamese: sự kiện không gửi được). */
@Component
class StuckDeliveries implements StuckWork {

    private final DSLContext db;

    StuckDeliveries(DSLContext db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "webhooks";
    }

    @Override
    public int count(Actor actor) {
        return db.selectCount()
                .from(DELIVERY)
                .join(SUBSCRIPTION)
                .on(SUBSCRIPTION.ID.eq(DELIVERY.SUBSCRIPTION_ID))
                .where(SUBSCRIPTION.AUTHORITY_ID.eq(actor.authorityId()))
                .and(SUBSCRIPTION.STATE.ne(SubscriptionState.REMOVED.key()))
                .and(DELIVERY.STATE.eq(DeliveryState.FAILED.key()))
                .fetchSingle()
                .value1();
    }

    @Override
    public String path() {
        return "/desk/webhooks";
    }
}
