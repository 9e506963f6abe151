package vn.thongsuot.surveys.rounds;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;

/** Events of rounds (Vietnamese: nhật ký đợt khảo sát). Answers have streams of their own: no round makes them wait. */
@Component
public class RoundJournal {

    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    RoundJournal(AuditTrail audit, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param actor null for the system
     * @param data counts, ids of units and codes only
     * @return id of the event
     */
    public UUID record(@Nullable Actor actor, Round round, String event, Map<String, ?> data) {
        return audit.append(
                new StreamId("survey-round", round.id()),
                new Draft(
                        clock.instant(),
                        actor == null ? null : actor.accountId(),
                        actor == null ? null : round.unitId(),
                        event,
                        json.writeValueAsString(data),
                        null));
    }
}
