package vn.thongsuot.payments.closing;

import static vn.thongsuot.access.Permission.PAYMENT_APPROVE;
import static vn.thongsuot.access.Permission.PAYMENT_COLLECT;
import static vn.thongsuot.payments.closing.DrawerState.*;
import static vn.thongsuot.payments.closing.DrawerTransitions.Action.*;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/** The life cycle of a cash day as one table (Vietnamese: bảng chuyển trạng thái sổ thu); a closed day never opens again. */
public final class DrawerTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(OPEN, CLOSE, CLOSED, PAYMENT_COLLECT, "drawer.closed"),
            new Edge(CLOSED, RECEIVE, RECEIVED, PAYMENT_APPROVE, "drawer.received"));

    private DrawerTransitions() {}

    /** What can be done. */
    public enum Action {
        CLOSE,
        RECEIVE
    }

    /** One edge. @param permission needed in the unit; the cashier alone closes, another person receives */
    public record Edge(DrawerState from, Action action, DrawerState to, Permission permission, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(DrawerState from, Action action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }
}
