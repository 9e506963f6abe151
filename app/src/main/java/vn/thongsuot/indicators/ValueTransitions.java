package vn.thongsuot.indicators;

import static vn.thongsuot.indicators.ValueAction.*;
import static vn.thongsuot.indicators.ValueState.*;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/**
 * The life cycle of a reported value as one table (Vietnamese: bảng chuyển trạng thái số báo cáo). What is not listed is
 * refused. Who approves is never who reported.
 */
public final class ValueTransitions {

    private static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, SUBMIT, SUBMITTED, Permission.VALUE_REPORT, "value.submitted"),
            new Transition(DRAFT, WITHDRAW, WITHDRAWN, Permission.VALUE_REPORT, "value.withdrawn"),
            new Transition(SUBMITTED, APPROVE, APPROVED, Permission.VALUE_APPROVE, "value.approved"),
            new Transition(SUBMITTED, RETURN, RETURNED, Permission.VALUE_APPROVE, "value.returned"),
            new Transition(SUBMITTED, WITHDRAW, WITHDRAWN, Permission.VALUE_REPORT, "value.withdrawn"),
            new Transition(RETURNED, SUBMIT, SUBMITTED, Permission.VALUE_REPORT, "value.submitted"),
            new Transition(RETURNED, WITHDRAW, WITHDRAWN, Permission.VALUE_REPORT, "value.withdrawn"),
            new Transition(APPROVED, REPLACE, REPLACED, Permission.VALUE_APPROVE, "value.replaced"));

    private ValueTransitions() {}

    /** One edge. */
    public record Transition(ValueState from, ValueAction action, ValueState to, Permission permission, String event) {}

    public static List<Transition> list() {
        return TABLE;
    }

    public static List<Transition> from(ValueState state) {
        return TABLE.stream().filter(edge -> edge.from() == state).toList();
    }

    static Optional<Transition> find(ValueState from, ValueAction action) {
        return from(from).stream().filter(edge -> edge.action() == action).findFirst();
    }
}
