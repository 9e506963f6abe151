package vn.thongsuot.programme.tasks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;

/** Event of a change, in the change's own transaction (Vietnamese: ghi nhật ký nhiệm vụ). */
@Component
class TaskJournal {

    private static final String STREAM = "task";

    private final AuditTrail audit;
    private final JsonMapper json;

    TaskJournal(AuditTrail audit, JsonMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /**
     * @param data ids, codes and dates only
     * @return id of the event
     */
    UUID record(Task task, String event, Actor actor, UUID actingUnit, Map<String, ?> data, Instant at) {
        return audit.append(
                stream(task.id()),
                new Draft(at, actor.accountId(), actingUnit, event, json.writeValueAsString(data), null));
    }

    static StreamId stream(UUID taskId) {
        return new StreamId(STREAM, taskId);
    }
}
