package vn.thongsuot.inspections;

import java.time.Clock;
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
import vn.thongsuot.facts.FactJournal;

/** Event and fact of a change, in its own transaction (Vietnamese: nhật ký và dữ liệu thống kê cuộc kiểm tra). */
@Component
public class InspectionJournal {

    private static final String FACT = "inspection";

    private final AuditTrail audit;
    private final FactJournal facts;
    private final JsonMapper json;
    private final Clock clock;

    InspectionJournal(AuditTrail audit, FactJournal facts, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    /** The stream of an inspection. */
    static StreamId stream(UUID inspectionId) {
        return new StreamId("inspection", inspectionId);
    }

    /**
     * An event of an inspection, a plan or a finding.
     *
     * @param data ids, codes and dates only
     * @return id of the event
     */
    public UUID append(StreamId stream, Actor actor, UUID unitId, String event, Map<String, ?> data) {
        return audit.append(
                stream,
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    UUID record(Actor actor, Inspection inspection, String event, Map<String, ?> data) {
        UUID id = append(stream(inspection.id()), actor, inspection.unitId(), event, data);
        count(inspection, id);
        return id;
    }

    /** What a draft plan names is no fact yet, what was given up none any more. */
    void count(Inspection inspection, UUID eventId) {
        if (!inspection.announced() || inspection.state() == InspectionState.DROPPED) {
            facts.remove(FACT, inspection.authorityId(), inspection.id(), eventId);
            return;
        }
        facts.record(FACT, inspection.authorityId(), inspection.id(), eventId, inspection.unitId(), values(inspection));
    }

    private static Map<String, ? extends @Nullable Object> values(Inspection inspection) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", inspection.kind().key());
        boolean unit = inspection.subject() == InspectionSubject.UNIT;
        values.put("subject", inspection.subject().key());
        values.put("inspected_unit_id", unit ? inspection.inspectedUnitId() : null);
        values.put(
                "concluded_on",
                inspection.conclusion() == null ? null : inspection.conclusion().on());
        values.put("digital_collect", inspection.collectedDigitally());
        values.put("digital_record", inspection.recordedDigitally());
        return values;
    }
}
