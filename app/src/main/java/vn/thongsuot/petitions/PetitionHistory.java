package vn.thongsuot.petitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;

/** The history of a petition, which is its audit stream (Vietnamese: diễn biến phản ánh). */
@Component
class PetitionHistory {

    private final AuditTrail audit;
    private final PetitionNotes notes;
    private final JsonMapper json;

    PetitionHistory(AuditTrail audit, PetitionNotes notes, JsonMapper json) {
        this.audit = audit;
        this.notes = notes;
        this.json = json;
    }

    /** Oldest first. */
    List<PetitionDetail.Line> list(Petition petition) {
        Map<UUID, String> texts = notes.textsOf(petition);
        return audit.list(PetitionJournal.stream(petition.id())).stream()
                .map(entry -> line(entry, texts))
                .toList();
    }

    /** The words of the newest entry of a kind. */
    Optional<String> newest(Petition petition, String event) {
        return list(petition).reversed().stream()
                .filter(line -> line.event().equals(event))
                .findFirst()
                .map(PetitionDetail.Line::note);
    }

    private PetitionDetail.Line line(Entry entry, Map<UUID, String> texts) {
        JsonNode data = json.readTree(entry.data());
        UUID note = uuid(data, "note");
        return new PetitionDetail.Line(
                entry.at(),
                entry.action(),
                entry.accountId(),
                entry.unitId(),
                uuid(data, "unit"),
                note == null ? null : texts.get(note));
    }

    private static @Nullable UUID uuid(JsonNode data, String field) {
        return data.hasNonNull(field) ? UUID.fromString(data.get(field).asString()) : null;
    }
}
