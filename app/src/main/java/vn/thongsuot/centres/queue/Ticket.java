package vn.thongsuot.centres.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.centres.tables.records.TicketRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** One number in the queue and its life (Vietnamese: số thứ tự). It wraps its row; only {@link #apply} sets the status. */
final class Ticket {

    private final TicketRecord row;

    Ticket(TicketRecord row) {
        this.row = row;
    }

    /** @throws DomainException QUE-001 (conflict) where the table has no such edge */
    TicketTransition apply(TicketAction action) {
        TicketTransition edge = TicketTransitions.find(status(), action).orElseThrow(() -> notAllowed(action));
        row.setStatus(edge.to().key());
        return edge;
    }

    void call(Sitting sitting, Actor actor, Instant at) {
        row.setCounterId(sitting.counterId());
        row.setAccountId(actor.accountId());
        row.setTargetCounterId(null);
        row.setCalledAt(row.getCalledAt() == null ? at : row.getCalledAt());
        recall(at);
    }

    void recall(Instant at) {
        row.setLastCalledAt(at);
        row.setCalls(row.getCalls() + 1);
    }

    void end(Instant at) {
        row.setEndedAt(at);
    }

    void sendTo(UUID counterId) {
        row.setTargetCounterId(counterId);
        row.setTransfers(row.getTransfers() + 1);
        row.setCounterId(null);
        row.setAccountId(null);
    }

    /** Back in the queue, where it stood. */
    void resume() {
        row.setEndedAt(null);
        row.setCounterId(null);
        row.setAccountId(null);
    }

    /** @throws DomainException QUE-002 (conflict) if somebody changed it since this version was seen */
    void requireVersion(int seen) {
        if (row.getVersion() != seen) {
            throw new DomainException(
                    "QUE-002",
                    DomainException.Kind.CONFLICT,
                    "Ticket %s: version is %d, seen was %d.".formatted(id(), row.getVersion(), seen),
                    number());
        }
    }

    TicketRecord row() {
        return row;
    }

    UUID id() {
        return row.getId();
    }

    TicketStatus status() {
        return TicketStatus.of(row.getStatus());
    }

    String number() {
        return number(row.getNumber());
    }

    /** As it stands on paper and board. */
    static String number(int number) {
        return "%03d".formatted(number);
    }

    /** Whole minutes from drawing to the first call; null while nobody has called. */
    @Nullable
    Integer waitingMinutes() {
        return minutes(row.getIssuedAt(), row.getCalledAt());
    }

    /** Whole minutes from the first call to the end; null while it is not served. */
    @Nullable
    Integer serviceMinutes() {
        Instant called = row.getCalledAt();
        return status() == TicketStatus.DONE && called != null ? minutes(called, row.getEndedAt()) : null;
    }

    private static @Nullable Integer minutes(Instant from, @Nullable Instant to) {
        return to == null ? null : (int) Math.max(0, Duration.between(from, to).toMinutes());
    }

    private DomainException notAllowed(TicketAction action) {
        return new DomainException(
                "QUE-001",
                DomainException.Kind.CONFLICT,
                "Ticket %s: cannot %s; status is %s, allowed: %s."
                        .formatted(id(), action.key(), status().key(), TicketTransitions.findActions(status())),
                number(),
                new MessageRef("ticket.action." + action.key()),
                new MessageRef("ticket.status." + status().key()));
    }
}
