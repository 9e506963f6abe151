package vn.thongsuot.centres.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number as pages show it (Vietnamese: số thứ tự).
 *
 * @param number with leading zeros
 * @param field null for what fits no named field
 * @param targetCounterId counter to which it was sent on
 */
public record TicketView(
        UUID id,
        UUID pointId,
        int version,
        String number,
        @Nullable String field,
        @Nullable String priority,
        TicketStatus status,
        @Nullable UUID counterId,
        @Nullable UUID targetCounterId,
        @Nullable UUID accountId,
        Instant issuedAt,
        @Nullable Instant lastCalledAt,
        int calls) {

    static TicketView of(Ticket ticket) {
        var row = ticket.row();
        return new TicketView(
                row.getId(),
                row.getPointId(),
                row.getVersion(),
                ticket.number(),
                row.getFieldCode(),
                row.getPriorityCode(),
                ticket.status(),
                row.getCounterId(),
                row.getTargetCounterId(),
                row.getAccountId(),
                row.getIssuedAt(),
                row.getLastCalledAt(),
                row.getCalls());
    }
}
