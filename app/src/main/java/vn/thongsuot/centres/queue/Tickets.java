package vn.thongsuot.centres.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.centres.CentreRights;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.Fields;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.db.centres.tables.records.TicketRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Draws numbers (Vietnamese: lấy số thứ tự): unique and without gaps per point and day. */
@Service
public class Tickets {

    private final TicketStore store;
    private final TicketJournal journal;
    private final Priorities priorities;
    private final Counters counters;
    private final Fields fields;
    private final CentreRights rights;
    private final Clock clock;

    Tickets(
            TicketStore store,
            TicketJournal journal,
            Priorities priorities,
            Counters counters,
            Fields fields,
            CentreRights rights,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.priorities = priorities;
        this.counters = counters;
        this.fields = fields;
        this.rights = rights;
        this.clock = clock;
    }

    /** A booking whose owner has come. */
    public record Arrival(UUID bookingId, Instant slot) {}

    /** Fields for which a point has counters, and whether one of them serves all others as well. */
    public record Choices(List<String> fields, boolean others) {}

    /**
     * @param field null for what fits no named field
     * @param priority code; null or empty for none
     * @throws DomainException QUE-003 for a priority that is not offered, QUE-004 for a field that no counter serves on the day
     */
    public void requireOffered(PointView point, @Nullable String field, @Nullable String priority, LocalDate on) {
        requireServed(point, field, on);
        priorities.chosen(point.authorityId(), on, priority);
    }

    private void requireServed(PointView point, @Nullable String field, LocalDate on) {
        boolean known = field == null || fields.names(point.authorityId(), on).containsKey(field);
        if (!known || counters.list(point.id(), on).stream().noneMatch(counter -> counter.serves(field))) {
            throw new DomainException("QUE-004", DomainException.Kind.INVALID, "no counter serves this field");
        }
    }

    /** What people can choose at the kiosk. */
    public Choices choices(PointView point) {
        var list = counters.list(point.id(), today());
        return new Choices(
                list.stream()
                        .flatMap(counter -> counter.fields().stream())
                        .distinct()
                        .toList(),
                list.stream().anyMatch(counter -> counter.fields().isEmpty()));
    }

    /**
     * Draws a number at the kiosk.
     *
     * @param field null for what fits no named field
     * @param priority code; null for none
     * @throws DomainException QUE-003 for a priority that is not offered, QUE-004 for a field that no counter serves
     */
    @Transactional
    public UUID draw(PointView point, @Nullable String field, @Nullable String priority) {
        return draw(point, field, priorities.chosen(point.authorityId(), today(), priority), null, null);
    }

    /** The same by an official or a machine in the name of the point's unit. @throws DomainException ACC-001 for a stranger */
    @Transactional
    public UUID draw(Actor actor, PointView point, @Nullable String field, @Nullable String priority) {
        rights.requireClerk(actor, point);
        return draw(point, field, priorities.chosen(point.authorityId(), today(), priority), null, actor);
    }

    /** For somebody who booked and has come; what was chosen then holds, being booked is a priority of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID drawBooked(PointView point, @Nullable String field, @Nullable String priority, Arrival arrival) {
        LocalDate today = today();
        Optional<Priority> chosen = priorities.chosen(point.authorityId(), today, priority);
        return draw(point, field, chosen.or(() -> priorities.booked(point.authorityId(), today)), arrival, null);
    }

    private UUID draw(
            PointView point,
            @Nullable String field,
            Optional<Priority> priority,
            @Nullable Arrival arrival,
            @Nullable Actor actor) {
        requireServed(point, field, today());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ticket ticket = store.create();
        TicketRecord row = ticket.row();
        row.setAuthorityId(point.authorityId());
        row.setId(Ids.next(clock));
        row.setPointId(point.id());
        row.setUnitId(point.unitId());
        row.setDay(today());
        row.setFieldCode(field);
        row.setPriorityCode(priority.map(Priority::code).orElse(null));
        row.setPriorityRank(priority.map(Priority::rank).orElse(CallOrder.NO_PRIORITY));
        row.setSince(arrival == null || arrival.slot().isBefore(now) ? now : arrival.slot());
        row.setBookingId(arrival == null ? null : arrival.bookingId());
        row.setStatus(TicketStatus.WAITING.key());
        row.setVersion(0);
        row.setIssuedAt(now);
        row.setCalls(0);
        row.setTransfers(0);
        row.setNumber(store.nextNumber(point.id(), today()));
        store.insert(ticket);
        journal.record(ticket, "ticket.drawn", actor, drawn(row), now);
        return ticket.id();
    }

    private static Map<String, Object> drawn(TicketRecord row) {
        Map<String, Object> data = new HashMap<>(Map.of("point", row.getPointId(), "number", row.getNumber()));
        if (row.getFieldCode() != null) {
            data.put("field", row.getFieldCode());
        }
        return data;
    }

    public Optional<TicketView> find(UUID id) {
        return store.find(id).map(TicketView::of);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
