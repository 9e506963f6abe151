package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;

/** The history of a task, which is its audit stream (Vietnamese: diễn biến nhiệm vụ). */
@Component
class TaskHistory {

    private final AuditTrail audit;
    private final TaskNotes notes;
    private final JsonMapper json;

    TaskHistory(AuditTrail audit, TaskNotes notes, JsonMapper json) {
        this.audit = audit;
        this.notes = notes;
        this.json = json;
    }

    /** Oldest first. */
    List<TaskDetail.Line> list(Task task, List<TaskDetail.Report> reports) {
        Map<UUID, String> texts = notes.textsOf(task);
        Map<UUID, TaskDetail.Report> byId =
                reports.stream().collect(Collectors.toMap(TaskDetail.Report::id, Function.identity()));
        return audit.list(TaskJournal.stream(task.id())).stream()
                .map(entry -> line(entry, texts, byId))
                .toList();
    }

    private TaskDetail.Line line(Entry entry, Map<UUID, String> texts, Map<UUID, TaskDetail.Report> reports) {
        JsonNode data = json.readTree(entry.data());
        UUID note = uuid(data, "note");
        UUID report = uuid(data, "report");
        return new TaskDetail.Line(
                entry.at(),
                entry.action(),
                entry.accountId(),
                entry.unitId(),
                note == null ? null : texts.get(note),
                data.hasNonNull("due") ? LocalDate.parse(data.get("due").asString()) : null,
                report == null ? null : reports.get(report));
    }

    private static @Nullable UUID uuid(JsonNode data, String field) {
        return data.hasNonNull(field) ? UUID.fromString(data.get(field).asString()) : null;
    }
}
