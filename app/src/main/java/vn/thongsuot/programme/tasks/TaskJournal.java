package vn.thongsuot.programme.tasks;

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
import vn.thongsuot.db.programme.tables.records.TaskRecord;
import vn.thongsuot.facts.FactJournal;

/** Event and fact of a change, in the change's own transaction (Vietnamese: ghi nhật ký và dữ liệu thống kê nhiệm vụ). */
@Component
class TaskJournal {

    private static final String STREAM = "task";

    private static final String FACT = "task";
    private static final String NO_TOPIC = "general";

    private final AuditTrail audit;
    private final FactJournal facts;
    private final JsonMapper json;

    TaskJournal(AuditTrail audit, FactJournal facts, JsonMapper json) {
        this.audit = audit;
        this.facts = facts;
        this.json = json;
    }

    /**
     * @param data ids, codes and dates only
     * @return id of the event
     */
    UUID record(Task task, String event, Actor actor, UUID actingUnit, Map<String, ?> data, Instant at) {
        UUID id = audit.append(
                stream(task.id()),
                new Draft(at, actor.accountId(), actingUnit, event, json.writeValueAsString(data), null));
        count(task, id);
        return id;
    }

    /** A draft is no fact yet, a withdrawn task none any more; what belongs to no area of reform is no reform task. */
    private void count(Task task, UUID event) {
        TaskStatus status = task.status();
        UUID lead = task.row().getLeadUnitId();
        if (status == TaskStatus.DRAFT
                || status == TaskStatus.CANCELLED
                || lead == null
                || task.row().getArea() == null) {
            facts.remove(FACT, task.authorityId(), task.id(), event);
            return;
        }
        facts.record(FACT, task.authorityId(), task.id(), event, lead, values(task.row()));
    }

    private static Map<String, ? extends @Nullable Object> values(TaskRecord row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("area", row.getArea());
        values.put("topic", row.getTopic() == null ? NO_TOPIC : row.getTopic());
        values.put("due_on", row.getDueOn());
        values.put("completed_on", row.getCompletedOn());
        values.put("accepted_on", row.getAcceptedOn());
        return values;
    }

    static StreamId stream(UUID taskId) {
        return new StreamId(STREAM, taskId);
    }
}
