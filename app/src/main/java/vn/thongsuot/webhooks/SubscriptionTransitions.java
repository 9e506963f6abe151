package vn.thongsuot.webhooks;

import static vn.thongsuot.webhooks.SubscriptionAction.ASK_AGAIN;
import static vn.thongsuot.webhooks.SubscriptionAction.CONFIRM;
import static vn.thongsuot.webhooks.SubscriptionAction.PAUSE;
import static vn.thongsuot.webhooks.SubscriptionAction.REFUSE;
import static vn.thongsuot.webhooks.SubscriptionAction.REMOVE;
import static vn.thongsuot.webhooks.SubscriptionAction.RENEW_SECRET;
import static vn.thongsuot.webhooks.SubscriptionAction.RESUME;
import static vn.thongsuot.webhooks.SubscriptionAction.SUSPEND;
import static vn.thongsuot.webhooks.SubscriptionState.ACTIVE;
import static vn.thongsuot.webhooks.SubscriptionState.REFUSED;
import static vn.thongsuot.webhooks.SubscriptionState.REMOVED;
import static vn.thongsuot.webhooks.SubscriptionState.SUSPENDED;
import static vn.thongsuot.webhooks.SubscriptionState.UNCONFIRMED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life cycle of a subscription as one table (Vietnamese: bảng chuyển trạng thái đăng ký nhận sự kiện). */
final class SubscriptionTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(UNCONFIRMED, CONFIRM, ACTIVE, "webhook.confirmed"),
            new Edge(UNCONFIRMED, REFUSE, REFUSED, "webhook.refused"),
            new Edge(UNCONFIRMED, REMOVE, REMOVED, "webhook.removed"),
            new Edge(REFUSED, ASK_AGAIN, UNCONFIRMED, "webhook.asked-again"),
            new Edge(REFUSED, REMOVE, REMOVED, "webhook.removed"),
            new Edge(ACTIVE, PAUSE, SUSPENDED, "webhook.paused"),
            new Edge(ACTIVE, SUSPEND, SUSPENDED, "webhook.suspended"),
            new Edge(ACTIVE, RENEW_SECRET, ACTIVE, "webhook.secret-renewed"),
            new Edge(ACTIVE, REMOVE, REMOVED, "webhook.removed"),
            new Edge(SUSPENDED, RESUME, ACTIVE, "webhook.resumed"),
            new Edge(SUSPENDED, RENEW_SECRET, SUSPENDED, "webhook.secret-renewed"),
            new Edge(SUSPENDED, REMOVE, REMOVED, "webhook.removed"));

    /** What a person or a machine may ask for. */
    static final Set<SubscriptionAction> ASKED = Set.of(ASK_AGAIN, PAUSE, RESUME, RENEW_SECRET, REMOVE);

    private SubscriptionTransitions() {}

    /** One edge. @param event action of the entry in the client's stream */
    record Edge(SubscriptionState from, SubscriptionAction action, SubscriptionState to, String event) {}

    static List<Edge> list() {
        return TABLE;
    }

    static Optional<Edge> find(SubscriptionState from, SubscriptionAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** What may be asked for in a state; empty at the end. */
    static Set<SubscriptionAction> findAsked(SubscriptionState from) {
        EnumSet<SubscriptionAction> actions = EnumSet.noneOf(SubscriptionAction.class);
        TABLE.stream()
                .filter(edge -> edge.from() == from && ASKED.contains(edge.action()))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }
}
