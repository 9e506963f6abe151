package vn.thongsuot.centres.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.booking.Slots;
import vn.thongsuot.centres.queue.QueueBoard;
import vn.thongsuot.centres.queue.QueueBoards;
import vn.thongsuot.centres.queue.QueueKeys;
import vn.thongsuot.centres.queue.TicketStatus;
import vn.thongsuot.centres.queue.TicketView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.QrDrawing;

/** Builds kiosk, number and board. */
@Component
class KioskPages {

    private static final int ROWS = 6;

    private final QueueBoards boards;
    private final QueueKeys keys;
    private final QueueNames names;
    private final Points points;
    private final Slots slots;
    private final Clock clock;

    KioskPages(QueueBoards boards, QueueKeys keys, QueueNames names, Points points, Slots slots, Clock clock) {
        this.boards = boards;
        this.keys = keys;
        this.names = names;
        this.points = points;
        this.slots = slots;
        this.clock = clock;
    }

    KioskPage kiosk(Ui ui, PointView point, String priority, @Nullable String error) {
        return new KioskPage(
                ui,
                keys.kioskPath(point.id()),
                ui.text(point.name()),
                names.fields(ui, point, ""),
                names.priorities(ui, point, priority),
                boards.of(point.id()).waiting().size(),
                slots.nextOpening(point)
                        .map(at -> ui.t("booking.when", at.toLocalTime().toString(), ui.dateLong(at.toLocalDate())))
                        .orElse(null),
                error);
    }

    /** @param kiosk whether it is shown where it was drawn, to be printed */
    TicketPage ticket(Ui ui, TicketView ticket, boolean kiosk) {
        PointView point = points.get(ticket.pointId());
        QueueBoard board = boards.of(point.id());
        String address = keys.ticketAddress(ticket.id());
        return new TicketPage(
                ui,
                kiosk ? keys.kioskPath(point.id()) : null,
                ui.text(point.name()),
                point.address(),
                ticket.number(),
                names.field(ui, point.authorityId(), ticket.field()),
                names.priority(ui, point.authorityId(), ticket.priority()),
                ui.t("ticket.status." + ticket.status().key()),
                ticket.status() == TicketStatus.WAITING ? before(ui, board, ticket) : "",
                called(ui, board, ticket),
                ui.dateTime(ticket.issuedAt()),
                QrDrawing.of(address),
                keys.ticketPath(ticket.id()));
    }

    DisplayPage display(Ui ui, PointView point) {
        QueueBoard board = boards.of(point.id());
        List<DisplayPage.Row> rows = new ArrayList<>();
        for (TicketView ticket : board.called().stream().limit(ROWS).toList()) {
            rows.add(new DisplayPage.Row(ticket.number(), counter(board, ticket), rows.isEmpty()));
        }
        return new DisplayPage(
                ui,
                keys.kioskPath(point.id()) + "/display",
                ui.text(point.name()),
                rows,
                rows.isEmpty()
                        ? ""
                        : ui.t(
                                "display.said",
                                rows.getFirst().number(),
                                String.valueOf(rows.getFirst().counter())),
                board.waiting().size(),
                board.open().size(),
                ui.time(clock.instant()));
    }

    private static String before(Ui ui, QueueBoard board, TicketView ticket) {
        int before = board.before(ticket);
        return board.minutesLeft(ticket)
                .map(minutes -> ui.t("ticket.before.minutes", before, minutes))
                .orElseGet(() -> ui.t("ticket.before", before));
    }

    private static String called(Ui ui, QueueBoard board, TicketView ticket) {
        return ticket.status() == TicketStatus.CALLED
                ? ui.t("ticket.called", String.valueOf(counter(board, ticket)))
                : "";
    }

    private static int counter(QueueBoard board, TicketView ticket) {
        return ticket.counterId() == null ? 0 : board.numberOf(ticket.counterId());
    }
}
