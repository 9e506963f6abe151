package vn.thongsuot.centres;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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

    /** Under another unit by a decision on units; nobody acts. */
    void recordMove(UUID pointId, UUID from, UUID to, UUID reorganisationId) {
        audit.append(
                new StreamId(STREAM, pointId),
                new Draft(
                        clock.instant(),
                        null,
                        null,
                        "point.unit-succeeded",
                        json.writeValueAsString(Map.of("reorganisation", reorganisationId, "from", from, "to", to)),
                        null));
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
