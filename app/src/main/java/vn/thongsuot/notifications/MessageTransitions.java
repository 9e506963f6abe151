package vn.thongsuot.notifications;

import static vn.thongsuot.notifications.MessageAction.BREAK;
import static vn.thongsuot.notifications.MessageAction.DELIVER;
import static vn.thongsuot.notifications.MessageAction.GIVE_UP;
import static vn.thongsuot.notifications.MessageAction.LOSE;
import static vn.thongsuot.notifications.MessageAction.POSTPONE;
import static vn.thongsuot.notifications.MessageAction.REFUSE;
import static vn.thongsuot.notifications.MessageAction.RETRY;
import static vn.thongsuot.notifications.MessageAction.TAKE;
import static vn.thongsuot.notifications.MessageAction.WITHHOLD;
import static vn.thongsuot.notifications.MessageState.CREATED;
import static vn.thongsuot.notifications.MessageState.DELIVERED;
import static vn.thongsuot.notifications.MessageState.GIVEN_UP;
import static vn.thongsuot.notifications.MessageState.PERMANENT_FAILURE;
import static vn.thongsuot.notifications.MessageState.SENDING;
import static vn.thongsuot.notifications.MessageState.TECHNICAL_FAILURE;
import static vn.thongsuot.notifications.MessageState.TEMPORARY_FAILURE;
import static vn.thongsuot.notifications.MessageState.UNKNOWN;
import static vn.thongsuot.notifications.MessageState.WITHHELD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** The life cycle of a message as one table (Vietnamese: bảng chuyển trạng thái tin nhắn); no state is set elsewhere. */
final class MessageTransitions {

    /** @param from before, @param to after */
    record Edge(MessageState from, MessageAction action, MessageState to) {}

    private static final List<Edge> TABLE = List.of(
            new Edge(CREATED, TAKE, SENDING),
            new Edge(CREATED, DELIVER, DELIVERED),
            new Edge(CREATED, POSTPONE, TEMPORARY_FAILURE),
            new Edge(CREATED, BREAK, TECHNICAL_FAILURE),
            new Edge(SENDING, DELIVER, DELIVERED),
            new Edge(SENDING, POSTPONE, TEMPORARY_FAILURE),
            new Edge(SENDING, REFUSE, PERMANENT_FAILURE),
            new Edge(SENDING, BREAK, TECHNICAL_FAILURE),
            new Edge(SENDING, LOSE, UNKNOWN),
            new Edge(SENDING, WITHHOLD, WITHHELD),
            new Edge(TEMPORARY_FAILURE, TAKE, SENDING),
            new Edge(TEMPORARY_FAILURE, DELIVER, DELIVERED),
            new Edge(TEMPORARY_FAILURE, POSTPONE, TEMPORARY_FAILURE),
            new Edge(TEMPORARY_FAILURE, BREAK, TECHNICAL_FAILURE),
            new Edge(TEMPORARY_FAILURE, RETRY, CREATED),
            new Edge(TEMPORARY_FAILURE, GIVE_UP, GIVEN_UP),
            new Edge(PERMANENT_FAILURE, RETRY, CREATED),
            new Edge(PERMANENT_FAILURE, GIVE_UP, GIVEN_UP),
            new Edge(TECHNICAL_FAILURE, RETRY, CREATED),
            new Edge(TECHNICAL_FAILURE, GIVE_UP, GIVEN_UP),
            new Edge(UNKNOWN, DELIVER, DELIVERED),
            new Edge(UNKNOWN, REFUSE, PERMANENT_FAILURE),
            new Edge(UNKNOWN, RETRY, CREATED),
            new Edge(UNKNOWN, GIVE_UP, GIVEN_UP));

    private MessageTransitions() {}

    static List<Edge> list() {
        return TABLE;
    }

    static Optional<MessageState> find(MessageState from, MessageAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .map(Edge::to)
                .findFirst();
    }

    /** States from which a person may do something. */
    static Set<MessageState> from(MessageAction action) {
        return TABLE.stream()
                .filter(edge -> edge.action() == action)
                .map(Edge::from)
                .collect(Collectors.toSet());
    }

    /** @throws DomainException NTF-001 naming the state where the table has no such edge */
    static MessageState require(MessageState from, MessageAction action) {
        return find(from, action)
                .orElseThrow(() -> new DomainException(
                        "NTF-001",
                        DomainException.Kind.CONFLICT,
                        "Message: cannot %s; state is %s, allowed from: %s.".formatted(action, from, from(action)),
                        new MessageRef("message.state." + from.key())));
    }
}
