package vn.thongsuot.payments.refunds;

import static vn.thongsuot.access.Permission.PAYMENT_APPROVE;
import static vn.thongsuot.access.Permission.PAYMENT_COLLECT;
import static vn.thongsuot.payments.refunds.RefundAction.*;
import static vn.thongsuot.payments.refunds.RefundState.*;
import static vn.thongsuot.payments.refunds.RefundTransitions.Who.*;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/** The life cycle of a refund as one table (Vietnamese: bảng chuyển trạng thái hoàn trả): nobody decides what they asked for. */
public final class RefundTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(REQUESTED, APPROVE, APPROVED, PAYMENT_APPROVE, ANOTHER, "refund.approved"),
            new Edge(REQUESTED, REFUSE, REFUSED, PAYMENT_APPROVE, ANOTHER, "refund.refused"),
            new Edge(REQUESTED, WITHDRAW, WITHDRAWN, PAYMENT_COLLECT, ANYBODY, "refund.withdrawn"),
            new Edge(APPROVED, WITHDRAW, WITHDRAWN, PAYMENT_COLLECT, ANYBODY, "refund.withdrawn"),
            new Edge(APPROVED, PAY, PAID, PAYMENT_COLLECT, ANYBODY, "refund.paid"));

    private RefundTransitions() {}

    /** Whether the one who asked may do it. */
    public enum Who {
        ANYBODY,
        ANOTHER
    }

    /** One edge. @param permission needed in the unit that collected */
    public record Edge(
            RefundState from, RefundAction action, RefundState to, Permission permission, Who who, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(RefundState from, RefundAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }
}
