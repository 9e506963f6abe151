package vn.thongsuot.centres.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.centres.queue.TicketStatus;
import vn.thongsuot.centres.queue.TicketView;
import vn.thongsuot.platform.api.Allowed;

/** A number in the queue, as machines read it. */
record TicketJson(
        UUID id,
        String number,
        UUID pointId,
        @Nullable String field,
        @Nullable String priority,
        @Allowed(of = TicketStatus.class) String status,
        Instant issuedAt) {

    static TicketJson of(TicketView ticket) {
        return new TicketJson(
                ticket.id(),
                ticket.number(),
                ticket.pointId(),
                ticket.field(),
                ticket.priority(),
                ticket.status().key(),
                ticket.issuedAt());
    }
}
