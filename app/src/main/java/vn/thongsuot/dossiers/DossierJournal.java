package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.facts.FactRecorder;

/** Event and fact of a change, in the change's own transaction (Vietnamese: ghi nhật ký và dữ liệu thống kê). */
@Component
class DossierJournal {

    private final AuditTrail audit;
    private final FactRecorder facts;
    private final DossierFacts dossierFacts;
    private final JsonMapper json;

    DossierJournal(AuditTrail audit, FactRecorder facts, DossierFacts dossierFacts, JsonMapper json) {
        this.audit = audit;
        this.facts = facts;
        this.dossierFacts = dossierFacts;
        this.json = json;
    }

    /** An event that changes nothing which figures count, such as one of an opinion. */
    void note(Dossier dossier, Draft draft) {
        audit.append(StreamId.dossier(dossier.id()), draft);
    }

    /**
     * @param data ids and codes only
     * @return id of the event
     */
    UUID record(
            Dossier dossier,
            Transition edge,
            @Nullable Actor actor,
            @Nullable UUID actingUnit,
            Map<String, ?> data,
            Instant at) {
        Draft draft = new Draft(
                at,
                actor == null ? null : actor.accountId(),
                actingUnit,
                edge.event(),
                json.writeValueAsString(data),
                edge.legalBasis());
        UUID event = audit.append(StreamId.dossier(dossier.id()), draft);
        if (dossier.row().getReceivedAt() != null) {
            facts.record(dossierFacts.of(dossier), event, at);
        }
        return event;
    }
}
