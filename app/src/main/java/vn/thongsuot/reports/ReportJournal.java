package vn.thongsuot.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.facts.FactJournal;

/** Events of reports and facts of duties, in the transaction of the change (Vietnamese: nhật ký báo cáo). */
@Component
class ReportJournal {

    private static final String FACT = "report-duty";
    private static final String REGIME_FACT = "report-regime";

    private final AuditTrail audit;
    private final FactJournal facts;
    private final ReportHappenings happenings;
    private final JsonMapper json;
    private final Clock clock;

    ReportJournal(AuditTrail audit, FactJournal facts, ReportHappenings happenings, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.facts = facts;
        this.happenings = happenings;
        this.json = json;
        this.clock = clock;
    }

    /** The stream of a report. */
    static StreamId stream(UUID reportId) {
        return new StreamId("report", reportId);
    }

    /**
     * @param data ids and codes only
     * @return id of the event
     */
    UUID record(Actor actor, Report report, String event, Map<String, ?> data) {
        Instant now = clock.instant();
        UUID id = audit.append(
                stream(report.id()),
                new Draft(now, actor.accountId(), report.unitId(), event, json.writeValueAsString(data), null));
        happenings.tell(report, event, id, now);
        return id;
    }

    /** A regime as it stands after an event; it belongs to the unit that receives its reports. */
    void record(UUID authorityId, UUID regimeId, RegimeDraft draft, UUID eventId) {
        Map<String, Object> values = new HashMap<>();
        values.put("in_scope", draft.handling().inScope());
        if (draft.handling().connectedOn() != null) {
            values.put("connected_on", draft.handling().connectedOn());
        }
        facts.record(REGIME_FACT, authorityId, regimeId, eventId, draft.recipientUnitId(), values);
    }

    /** A duty that appeared; its own id stands for the event, so that it is recorded once. */
    void recordDuty(Duty duty) {
        record(duty, duty.id());
    }

    /** A duty as it stands after an event. */
    void record(Duty duty, UUID eventId) {
        Map<String, Object> values = new HashMap<>();
        values.put("due_on", duty.dueOn());
        if (duty.submittedOn() != null) {
            values.put("submitted_on", duty.submittedOn());
        }
        facts.record(FACT, duty.authorityId(), duty.id(), eventId, duty.unitId(), values);
    }
}
