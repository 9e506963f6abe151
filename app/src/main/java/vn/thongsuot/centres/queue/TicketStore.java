package vn.thongsuot.centres.queue;

import static vn.thongsuot.db.centres.Tables.TICKET;
import static vn.thongsuot.db.centres.Tables.TICKET_COUNTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.platform.RowWriter;
import vn.thongsuot.shared.DomainException;

/** Rows of numbers; every read for change takes the row's lock. */
@Repository
class TicketStore {

    private final DSLContext db;
    private final RowWriter rows;

    TicketStore(DSLContext db, RowWriter rows) {
        this.db = db;
        this.rows = rows;
    }

    Ticket create() {
        return new Ticket(db.newRecord(TICKET));
    }

    /** The next number of a point and day; others who draw wait until this transaction ends, so that none is lost or doubled. */
    int nextNumber(UUID pointId, LocalDate day) {
        return Objects.requireNonNull(db.insertInto(TICKET_COUNTER)
                .set(TICKET_COUNTER.POINT_ID, pointId)
                .set(TICKET_COUNTER.DAY, day)
                .set(TICKET_COUNTER.LAST_NUMBER, 1)
                .onConflict(TICKET_COUNTER.POINT_ID, TICKET_COUNTER.DAY)
                .doUpdate()
                .set(TICKET_COUNTER.LAST_NUMBER, TICKET_COUNTER.LAST_NUMBER.plus(1))
                .returningResult(TICKET_COUNTER.LAST_NUMBER)
                .fetchOne(TICKET_COUNTER.LAST_NUMBER));
    }

    void insert(Ticket ticket) {
        rows.insert(ticket.row());
    }

    void save(Ticket ticket) {
        ticket.row().setVersion(ticket.row().getVersion() + 1);
        rows.update(ticket.row());
    }

    /** @throws DomainException ACC-001 (not found) */
    Ticket lock(UUID authorityId, UUID id) {
        return db.selectFrom(TICKET)
                .where(TICKET.AUTHORITY_ID.eq(authorityId), TICKET.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .map(Ticket::new)
                .orElseThrow(AccessPolicy::notFound);
    }

    Optional<Ticket> find(UUID id) {
        return db.selectFrom(TICKET).where(TICKET.ID.eq(id)).fetchOptional().map(Ticket::new);
    }

    /** Some numbers of earlier days that nobody ended. */
    List<Ticket> listForgotten(LocalDate today, int most) {
        return db.selectFrom(TICKET)
                .where(TICKET.DAY.lt(today), TICKET.STATUS.in("waiting", "called"))
                .orderBy(TICKET.ID)
                .limit(most)
                .fetch(Ticket::new);
    }

    /** Numbers of a day that are not done, in the order in which they were drawn. */
    List<Ticket> listOpen(UUID pointId, LocalDate day) {
        return db.selectFrom(TICKET)
                .where(TICKET.POINT_ID.eq(pointId), TICKET.DAY.eq(day))
                .and(TICKET.STATUS.in("waiting", "called", "missed"))
                .orderBy(TICKET.NUMBER)
                .fetch(Ticket::new);
    }
}
