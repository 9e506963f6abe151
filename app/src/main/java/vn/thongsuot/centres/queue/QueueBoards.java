package vn.thongsuot.centres.queue;

import static vn.thongsuot.db.centres.Tables.TICKET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.centres.Counters;

/** Puts together how the queue of a point stands today (Vietnamese: tình hình hàng đợi). */
@Component
public class QueueBoards {

    private final DSLContext db;
    private final TicketStore store;
    private final Sittings sittings;
    private final Counters counters;
    private final QueueSettings settings;
    private final Clock clock;

    QueueBoards(
            DSLContext db,
            TicketStore store,
            Sittings sittings,
            Counters counters,
            QueueSettings settings,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.sittings = sittings;
        this.counters = counters;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QueueBoard of(UUID pointId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<TicketView> open =
                store.listOpen(pointId, today).stream().map(TicketView::of).toList();
        return new QueueBoard(
                with(open, TicketStatus.CALLED).stream()
                        .sorted(Comparator.comparing(
                                TicketView::lastCalledAt, Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList(),
                with(open, TicketStatus.WAITING),
                with(open, TicketStatus.MISSED),
                counters.list(pointId, today),
                sittings.listOpen(pointId),
                serviceMinutes(pointId, today));
    }

    private static List<TicketView> with(List<TicketView> all, TicketStatus status) {
        return all.stream().filter(one -> one.status() == status).toList();
    }

    private int serviceMinutes(UUID pointId, LocalDate today) {
        Double average = db.select(DSL.avg(DSL.field(
                        "extract(epoch from {0} - {1}) / 60", Double.class, TICKET.ENDED_AT, TICKET.CALLED_AT)))
                .from(TICKET)
                .where(TICKET.POINT_ID.eq(pointId), TICKET.DAY.eq(today), TICKET.STATUS.eq("done"))
                .fetchOneInto(Double.class);
        return average == null ? settings.serviceMinutes() : Math.max(1, (int) Math.ceil(average));
    }
}
