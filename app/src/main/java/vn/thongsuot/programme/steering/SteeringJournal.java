package vn.thongsuot.programme.steering;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;

/** Events of steering, in the change's own transaction (Vietnamese: ghi nhật ký). */
@Component
class SteeringJournal {

    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    SteeringJournal(AuditTrail audit, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param kind of the stream: steering-body, meeting, dialogue, difficulty
     * @param data ids, codes and dates only
     * @return id of the event
     */
    UUID record(String kind, UUID id, String event, Actor actor, UUID unitId, Map<String, ?> data) {
        return audit.append(
                new StreamId(kind, id),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    List<Entry> list(String kind, UUID id) {
        return audit.list(new StreamId(kind, id));
    }
}
