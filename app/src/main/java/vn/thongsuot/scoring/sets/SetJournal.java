package vn.thongsuot.scoring.sets;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;

/** Events of sets (Vietnamese: nhật ký bộ tiêu chí). */
@Component
class SetJournal {

    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    SetJournal(AuditTrail audit, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** @param data ids and codes only */
    void record(Actor actor, UUID setId, UUID unitId, String event, Map<String, ?> data) {
        audit.append(
                new StreamId("index-set", setId),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }
}
