package vn.thongsuot.centres;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;

/** Events of a point in the transaction of the change (Vietnamese: nhật ký nơi tiếp nhận). */
@Component
class CentreJournal {

    private static final String STREAM = "reception-point";

    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    CentreJournal(AuditTrail audit, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** @param data ids, codes and times only */
    void record(Actor actor, PointView point, String event, Map<String, ?> data) {
        audit.append(
                new StreamId(STREAM, point.id()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        point.unitId(),
                        event,
                        json.writeValueAsString(data),
                        null));
    }
}
