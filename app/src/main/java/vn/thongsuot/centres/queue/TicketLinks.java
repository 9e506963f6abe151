package vn.thongsuot.centres.queue;

import static vn.thongsuot.db.centres.Tables.TICKET;
import static vn.thongsuot.db.centres.Tables.TICKET_DOSSIER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.centres.tables.records.TicketRecord;
import vn.thongsuot.dossiers.spi.ReceivingDesk.Visit;

/** Which dossiers were received in the call of which number (Vietnamese: hồ sơ nhận trong lượt gọi). */
@Component
class TicketLinks {

    private static final Set<TicketStatus> SERVED = EnumSet.of(TicketStatus.CALLED, TicketStatus.DONE);

    private final DSLContext db;
    private final TicketStore store;
    private final Clock clock;

    TicketLinks(DSLContext db, TicketStore store, Clock clock) {
        this.db = db;
        this.store = store;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void link(Actor actor, UUID deskUnitId, UUID ticketId, UUID dossierId) {
        if (store.find(ticketId)
                .filter(ticket -> isServedBy(ticket, actor, deskUnitId))
                .isEmpty()) {
            return;
        }
        db.insertInto(TICKET_DOSSIER)
                .set(TICKET_DOSSIER.AUTHORITY_ID, actor.authorityId())
                .set(TICKET_DOSSIER.DOSSIER_ID, dossierId)
                .set(TICKET_DOSSIER.TICKET_ID, ticketId)
                .set(TICKET_DOSSIER.LINKED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    @Transactional(readOnly = true)
    public Optional<Visit> find(UUID authorityId, UUID dossierId) {
        return db.select(TICKET.fields())
                .from(TICKET_DOSSIER)
                .join(TICKET)
                .on(TICKET.AUTHORITY_ID.eq(TICKET_DOSSIER.AUTHORITY_ID), TICKET.ID.eq(TICKET_DOSSIER.TICKET_ID))
                .where(TICKET_DOSSIER.AUTHORITY_ID.eq(authorityId), TICKET_DOSSIER.DOSSIER_ID.eq(dossierId))
                .fetchOptionalInto(TICKET)
                .map(Ticket::new)
                .map(this::visit);
    }

    private Visit visit(Ticket ticket) {
        return new Visit(
                ticket.number(),
                ticket.waitingMinutes(),
                ticket.serviceMinutes(),
                db.fetchCount(
                        TICKET_DOSSIER,
                        TICKET_DOSSIER.AUTHORITY_ID.eq(ticket.row().getAuthorityId()),
                        TICKET_DOSSIER.TICKET_ID.eq(ticket.id())));
    }

    private boolean isServedBy(Ticket ticket, Actor actor, UUID deskUnitId) {
        TicketRecord row = ticket.row();
        return row.getAuthorityId().equals(actor.authorityId())
                && row.getUnitId().equals(deskUnitId)
                && actor.accountId().equals(row.getAccountId())
                && row.getDay().equals(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                && SERVED.contains(ticket.status());
    }
}
