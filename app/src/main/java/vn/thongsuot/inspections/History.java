package vn.thongsuot.inspections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;

/** The history of an inspection, plan or finding, which is its audit stream (Vietnamese: diễn biến). */
@Component
@Transactional(readOnly = true)
public class History {

    private final AuditTrail audit;
    private final Notes notes;
    private final JsonMapper json;

    History(AuditTrail audit, Notes notes, JsonMapper json) {
        this.audit = audit;
        this.notes = notes;
        this.json = json;
    }

    /** What happened. @param words written beside it */
    public record Line(
            Instant at,
            String event,
            @Nullable UUID accountId,
            @Nullable UUID unitId,
            @Nullable String words,
            @Nullable UUID documentId) {}

    /** Oldest first. @param kind of the stream */
    public List<Line> list(String kind, UUID id) {
        Map<UUID, Notes.Note> written = notes.listOf(id);
        return audit.list(new StreamId(kind, id)).stream()
                .map(entry -> line(entry, written))
                .toList();
    }

    private Line line(Entry entry, Map<UUID, Notes.Note> written) {
        JsonNode data = json.readTree(entry.data());
        Notes.Note note = data.hasNonNull("note")
                ? written.get(UUID.fromString(data.get("note").asString()))
                : null;
        return new Line(
                entry.at(),
                entry.action(),
                entry.accountId(),
                entry.unitId(),
                note == null ? null : note.content(),
                note == null ? null : note.documentId());
    }
}
