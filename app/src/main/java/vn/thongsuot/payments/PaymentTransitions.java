package vn.thongsuot.payments;

import static vn.thongsuot.payments.PaymentState.*;
import static vn.thongsuot.payments.PaymentTransitions.Action.*;

import java.util.List;
import java.util.Optional;

/** The life cycle of a payment order as one table (Vietnamese: bảng chuyển trạng thái giao dịch). */
public final class PaymentTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(OPEN, SETTLE, SETTLED, "payment.settled"),
            new Edge(OPEN, FAIL, FAILED, "payment.failed"),
            // A gateway may say "paid" after it said "failed": the money has come, so it counts.
            new Edge(FAILED, SETTLE, SETTLED, "payment.settled"),
            new Edge(SETTLED, CANCEL, CANCELLED, "payment.cancelled"),
            new Edge(SETTLED, REFUND, REFUNDED, "payment.refunded"));

    private PaymentTransitions() {}

    /** What can happen to an order. */
    public enum Action {
        SETTLE,
        FAIL,
        CANCEL,
        REFUND
    }

    /** One edge. */
    public record Edge(PaymentState from, Action action, PaymentState to, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(PaymentState from, Action action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }
}
