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
    private final DossierHappenings happenings;
    private final JsonMapper json;

    DossierJournal(
            AuditTrail audit,
            FactRecorder facts,
            DossierFacts dossierFacts,
            DossierHappenings happenings,
            JsonMapper json) {
        this.audit = audit;
        this.facts = facts;
        this.dossierFacts = dossierFacts;
        this.happenings = happenings;
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
        UUID by = actor == null ? null : actor.accountId();
        return record(dossier, edge.event(), edge.legalBasis(), by, actingUnit, data, at);
    }

    /** What the product itself did, which leaves the status as it is. */
    UUID note(Dossier dossier, String event, Map<String, ?> data, Instant at) {
        return record(dossier, event, null, null, null, data, at);
    }

    /** The same for what changes no status. @param by account; null for the applicant and the system */
    UUID record(
            Dossier dossier,
            String event,
            @Nullable String legalBasis,
            @Nullable UUID by,
            @Nullable UUID actingUnit,
            Map<String, ?> data,
            Instant at) {
        Draft draft = new Draft(at, by, actingUnit, event, json.writeValueAsString(data), legalBasis);
        UUID eventId = audit.append(StreamId.dossier(dossier.id()), draft);
        if (dossier.row().getReceivedAt() != null) {
            facts.record(dossierFacts.of(dossier), eventId, at);
        }
        happenings.tell(dossier, event, eventId, at);
        return eventId;
    }
}
