package vn.thongsuot.centres.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.centres.CentreRights;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.Points;
import vn.thongsuot.shared.DomainException;

/** What an open counter does with numbers (Vietnamese: gọi số). */
@Service
public class Calling {

    /** Nobody picks a number out of the queue: who is next is the order's business, and the day ends by itself. */
    private static final Set<TicketAction> BY_ITSELF = Set.of(TicketAction.CALL, TicketAction.EXPIRE);

    private final TicketStore store;
    private final TicketJournal journal;
    private final Sittings sittings;
    private final Points points;
    private final Counters counters;
    private final CentreRights rights;
    private final QueueSettings settings;
    private final Clock clock;

    Calling(
            TicketStore store,
            TicketJournal journal,
            Sittings sittings,
            Points points,
            Counters counters,
            CentreRights rights,
            QueueSettings settings,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.sittings = sittings;
        this.points = points;
        this.counters = counters;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Calls the next number. Two counters that call at once get two numbers: whoever finds the number taken goes on to the one behind.
     *
     * @return empty where nobody waits whom this counter serves
     * @throws DomainException QUE-006 without an open counter, QUE-007 (conflict) while a called person is not served
     */
    @Transactional
    public Optional<UUID> next(Actor actor) {
        Sitting sitting = requireSitting(actor);
        List<Ticket> open = store.listOpen(sitting.pointId(), today());
        if (open.stream().anyMatch(ticket -> isAt(ticket, sitting))) {
            throw new DomainException("QUE-007", DomainException.Kind.CONFLICT, "a called person is not served yet");
        }
        CounterView counter = counters.get(sitting.counterId());
        Instant now = now();
        for (CallOrder.Waiting waiting : CallOrder.of(waiting(open), counter, now, patience())) {
            Ticket ticket = store.lock(actor.authorityId(), waiting.id());
            if (ticket.status() == TicketStatus.WAITING) {
                call(actor, sitting, counter, ticket, now);
                return Optional.of(ticket.id());
            }
        }
        return Optional.empty();
    }

    /**
     * Recalls, finishes, skips or sends on the number that this counter has called, or takes a missed one back into the queue.
     *
     * @param seen version that the official saw
     * @param target counter to send it on to; null for all else
     * @throws DomainException ACC-001 for a number of another point, QUE-001 or QUE-002 (conflict), QUE-006 without an open counter or for
     *     a number of another counter, QUE-008 without a counter that could take it
     */
    @Transactional
    public void act(Actor actor, UUID ticketId, int seen, TicketAction action, @Nullable UUID target) {
        Sitting sitting = requireSitting(actor);
        Ticket ticket = store.lock(actor.authorityId(), ticketId);
        if (!ticket.row().getPointId().equals(sitting.pointId())) {
            throw AccessPolicy.notFound();
        }
        ticket.requireVersion(seen);
        boolean own = isAt(ticket, sitting);
        TicketTransition edge = BY_ITSELF.contains(action) ? refuse() : ticket.apply(action);
        if (edge.from() == TicketStatus.CALLED && !own) {
            throw new DomainException("QUE-006", DomainException.Kind.FORBIDDEN, "number of another counter");
        }
        Instant now = now();
        Map<String, ?> data = work(ticket, sitting, action, target, now);
        store.save(ticket);
        journal.record(ticket, edge.event(), actor, data, now);
    }

    /** What a counter has called and not served: one number at most. */
    public List<TicketView> listCalled(Sitting sitting) {
        return store.listOpen(sitting.pointId(), today()).stream()
                .filter(ticket -> isAt(ticket, sitting))
                .map(TicketView::of)
                .toList();
    }

    private Map<String, ?> work(
            Ticket ticket, Sitting sitting, TicketAction action, @Nullable UUID target, Instant now) {
        switch (action) {
            case RECALL -> ticket.recall(now);
            case RESUME -> ticket.resume();
            case TRANSFER -> {
                UUID counter = requireTarget(sitting, target);
                ticket.sendTo(counter);
                return Map.of("from", sitting.counterId(), "counter", counter);
            }
            default -> ticket.end(now);
        }
        return Map.of("counter", sitting.counterId());
    }

    private UUID requireTarget(Sitting sitting, @Nullable UUID target) {
        return counters.list(sitting.pointId(), today()).stream()
                .map(CounterView::id)
                .filter(id -> id.equals(target) && !id.equals(sitting.counterId()))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "QUE-008", DomainException.Kind.INVALID, "no other counter of this point was chosen"));
    }

    private void call(Actor actor, Sitting sitting, CounterView counter, Ticket ticket, Instant now) {
        TicketTransition edge = ticket.apply(TicketAction.CALL);
        ticket.call(sitting, actor, now);
        store.save(ticket);
        journal.record(ticket, edge.event(), actor, Map.of("counter", counter.id(), "number", counter.number()), now);
    }

    private Sitting requireSitting(Actor actor) {
        Sitting sitting = sittings.find(actor)
                .orElseThrow(() -> new DomainException(
                        "QUE-006", DomainException.Kind.FORBIDDEN, "no counter is open for account"));
        rights.requireClerk(actor, points.get(sitting.pointId()));
        return sitting;
    }

    private static TicketTransition refuse() {
        throw new DomainException("QUE-009", DomainException.Kind.INVALID, "numbers are called in their order");
    }

    private static boolean isAt(Ticket ticket, Sitting sitting) {
        return ticket.status() == TicketStatus.CALLED
                && sitting.counterId().equals(ticket.row().getCounterId());
    }

    static List<CallOrder.Waiting> waiting(List<Ticket> open) {
        return open.stream()
                .filter(ticket -> ticket.status() == TicketStatus.WAITING)
                .map(Ticket::row)
                .map(row -> new CallOrder.Waiting(
                        row.getId(),
                        row.getNumber(),
                        row.getFieldCode(),
                        row.getPriorityRank(),
                        row.getSince(),
                        row.getTargetCounterId()))
                .toList();
    }

    private Duration patience() {
        return Duration.ofMinutes(settings.patienceMinutes());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
