package vn.thongsuot.inspections.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.inspections.InspectionJournal;

/** Event and fact of a finding's change, in its own transaction (Vietnamese: nhật ký tồn tại, hạn chế). */
@Component
class FindingJournal {

    static final String STREAM = "finding";

    private static final String FACT = "finding";

    private final InspectionJournal journal;
    private final FactJournal facts;

    FindingJournal(InspectionJournal journal, FactJournal facts) {
        this.journal = journal;
        this.facts = facts;
    }

    /** @param data ids, codes and dates only */
    void record(Actor actor, Finding finding, String event, Map<String, ?> data) {
        UUID id = journal.append(new StreamId(STREAM, finding.id()), actor, finding.unitId(), event, data);
        count(finding, id);
    }

    /** What no conclusion holds is no fact yet, what was withdrawn none any more. */
    private void count(Finding finding, UUID eventId) {
        if (finding.foundOn() == null || finding.state() == FindingState.WITHDRAWN) {
            facts.remove(FACT, finding.authorityId(), finding.id(), eventId);
            return;
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("found_on", finding.foundOn());
        values.put("year_end", finding.yearEnd());
        values.put("fixed_on", finding.fixedOn());
        values.put(
                "escalated_on",
                finding.escalation() == null ? null : finding.escalation().on());
        facts.record(FACT, finding.authorityId(), finding.id(), eventId, finding.ownerUnitId(), values);
    }
}
