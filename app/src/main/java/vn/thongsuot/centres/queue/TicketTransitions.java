package vn.thongsuot.centres.queue;

import static vn.thongsuot.centres.queue.TicketAction.*;
import static vn.thongsuot.centres.queue.TicketStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life cycle of a number as one table (Vietnamese: bảng chuyển trạng thái số thứ tự); a status is set nowhere else ({@link
 * Ticket#apply}).
 */
public final class TicketTransitions {

    private static final List<TicketTransition> TABLE = List.of(
            new TicketTransition(WAITING, CALL, CALLED, "ticket.called"),
            new TicketTransition(CALLED, RECALL, CALLED, "ticket.recalled"),
            new TicketTransition(CALLED, FINISH, DONE, "ticket.finished"),
            new TicketTransition(CALLED, SKIP, MISSED, "ticket.missed"),
            new TicketTransition(CALLED, TRANSFER, WAITING, "ticket.transferred"),
            new TicketTransition(MISSED, RESUME, WAITING, "ticket.resumed"),
            new TicketTransition(WAITING, EXPIRE, LEFT, "ticket.expired"),
            new TicketTransition(CALLED, EXPIRE, DONE, "ticket.expired"));

    private TicketTransitions() {}

    public static List<TicketTransition> list() {
        return TABLE;
    }

    public static Optional<TicketTransition> find(TicketStatus from, TicketAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** What may be done from a status; empty for an end. */
    public static Set<TicketAction> findActions(TicketStatus from) {
        EnumSet<TicketAction> actions = EnumSet.noneOf(TicketAction.class);
        TABLE.stream().filter(edge -> edge.from() == from).forEach(edge -> actions.add(edge.action()));
        return actions;
    }
}
