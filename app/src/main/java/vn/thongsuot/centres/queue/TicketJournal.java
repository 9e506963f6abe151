package vn.thongsuot.centres.queue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.centres.tables.records.TicketRecord;
import vn.thongsuot.facts.FactJournal;

/** Event and fact of a number, in the change's own transaction (Vietnamese: nhật ký và dữ liệu thống kê hàng đợi). */
@Component
class TicketJournal {

    private static final String NAME = "queue-ticket";

    private final AuditTrail audit;
    private final FactJournal facts;
    private final JsonMapper json;

    TicketJournal(AuditTrail audit, FactJournal facts, JsonMapper json) {
        this.audit = audit;
        this.facts = facts;
        this.json = json;
    }

    /** @param actor null where the kiosk drew it */
    void record(Ticket ticket, String event, @Nullable Actor actor, Map<String, ?> data, Instant at) {
        TicketRecord row = ticket.row();
        UUID id = audit.append(
                new StreamId(NAME, ticket.id()),
                new Draft(
                        at,
                        actor == null ? null : actor.accountId(),
                        actor == null ? null : row.getUnitId(),
                        event,
                        json.writeValueAsString(data),
                        null));
        facts.record(NAME, row.getAuthorityId(), ticket.id(), id, row.getUnitId(), values(ticket));
    }

    private static Map<String, @Nullable Object> values(Ticket ticket) {
        TicketRecord row = ticket.row();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("point", row.getPointId());
        values.put("drawn_on", row.getDay());
        values.put("field_code", row.getFieldCode());
        values.put("priority", row.getPriorityCode());
        values.put("booked", row.getBookingId() != null);
        values.put("status", row.getStatus());
        values.put("calls", row.getCalls());
        values.put("transfers", row.getTransfers());
        values.put("waiting_minutes", ticket.waitingMinutes());
        values.put("service_minutes", ticket.serviceMinutes());
        return values;
    }
}
