package vn.thongsuot.webhooks.delivery;

import static vn.thongsuot.webhooks.delivery.DeliveryState.DELIVERED;
import static vn.thongsuot.webhooks.delivery.DeliveryState.DROPPED;
import static vn.thongsuot.webhooks.delivery.DeliveryState.FAILED;
import static vn.thongsuot.webhooks.delivery.DeliveryState.SENDING;
import static vn.thongsuot.webhooks.delivery.DeliveryState.WAITING;

import java.util.Map;
import java.util.Set;
import vn.thongsuot.db.webhooks.tables.records.DeliveryRecord;

/** The life cycle of a delivery as one table (Vietnamese: bảng chuyển trạng thái lượt gửi). */
final class DeliveryTransitions {

    static final Map<DeliveryState, Set<DeliveryState>> TABLE = Map.of(
            WAITING, Set.of(SENDING, DROPPED),
            SENDING, Set.of(DELIVERED, WAITING, FAILED),
            DELIVERED, Set.of(WAITING),
            FAILED, Set.of(WAITING, DROPPED),
            DROPPED, Set.of());

    private DeliveryTransitions() {}

    static boolean allows(DeliveryState from, DeliveryState to) {
        return TABLE.getOrDefault(from, Set.of()).contains(to);
    }

    static void apply(DeliveryRecord row, DeliveryState to) {
        DeliveryState from = DeliveryState.of(row.getState());
        if (!allows(from, to)) {
            throw new IllegalStateException("Delivery %s: cannot become %s; state is %s, allowed: %s."
                    .formatted(row.getId(), to, from, TABLE.get(from)));
        }
        row.setState(to.key());
    }
}
