package vn.thongsuot.centres.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the numbers of earlier days (Vietnamese: kết thúc hàng đợi của ngày): who was not called has left; who was called was served, for
 * how long nobody knows.
 */
@Component
class QueueDayEnd {

    private static final int MOST = 500;

    private final TicketStore store;
    private final TicketJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QueueDayEnd(TicketStore store, TicketJournal journal, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each in a transaction of its own. @return how many were ended */
    int end() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int ended = 0;
        for (Ticket forgotten : store.listForgotten(today, MOST)) {
            ended += Boolean.TRUE.equals(transaction.execute(status -> end(forgotten))) ? 1 : 0;
        }
        return ended;
    }

    private boolean end(Ticket forgotten) {
        Ticket ticket = store.lock(forgotten.row().getAuthorityId(), forgotten.id());
        if (!List.of(TicketStatus.WAITING, TicketStatus.CALLED).contains(ticket.status())) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TicketTransition edge = ticket.apply(TicketAction.EXPIRE);
        store.save(ticket);
        journal.record(ticket, edge.event(), null, Map.of(), now);
        return true;
    }
}
