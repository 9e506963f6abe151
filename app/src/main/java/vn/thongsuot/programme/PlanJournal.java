package vn.thongsuot.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;

/** Events of plans, in the transaction of the change (Vietnamese: nhật ký kế hoạch). */
@Component
public class PlanJournal {

    private final AuditTrail audit;
    private final PlanHappenings happenings;
    private final JsonMapper json;
    private final Clock clock;

    PlanJournal(AuditTrail audit, PlanHappenings happenings, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.happenings = happenings;
        this.json = json;
        this.clock = clock;
    }

    /** The stream of a plan. */
    public static StreamId stream(UUID planId) {
        return new StreamId("plan", planId);
    }

    /**
     * @param data ids and codes only
     * @return id of the event
     */
    public UUID record(Actor actor, Plan plan, String event, Map<String, ?> data) {
        Instant now = clock.instant();
        UUID id = audit.append(
                stream(plan.id()),
                new Draft(now, actor.accountId(), plan.unitId(), event, json.writeValueAsString(data), null));
        happenings.tell(plan, event, id, now);
        return id;
    }
}
