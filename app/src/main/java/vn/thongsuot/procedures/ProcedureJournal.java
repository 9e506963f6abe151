package vn.thongsuot.procedures;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;

/** What happened to a procedure: the event and the facts, in the transaction of the change. */
@Component
class ProcedureJournal {

    private final ProcedureFacts facts;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    ProcedureJournal(ProcedureFacts facts, AuditTrail audit, JsonMapper json, Clock clock) {
        this.facts = facts;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The event, and the rows that follow from it. */
    void note(UUID authorityId, UUID procedure, String code, String action, Map<String, ?> data) {
        note(authorityId, null, procedure, code, action, data);
    }

    /** @param accountId who did it; null for the system */
    void note(
            UUID authorityId,
            @Nullable UUID accountId,
            UUID procedure,
            String code,
            String action,
            Map<String, ?> data) {
        UUID event = audit.append(
                new StreamId("procedure", procedure),
                new Draft(clock.instant(), accountId, authorityId, action, json.writeValueAsString(data), null));
        facts.bring(authorityId, procedure, code, event);
    }
}
