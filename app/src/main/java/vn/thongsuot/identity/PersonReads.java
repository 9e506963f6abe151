package vn.thongsuot.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;

/** Logs who read whose data and why, in the reader's stream (Vietnamese: nhật ký đọc dữ liệu cá nhân). */
@Component
class PersonReads {

    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    PersonReads(AuditTrail audit, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    void log(Actor actor, Collection<UUID> persons, String purpose) {
        if (!persons.isEmpty()) {
            String data = json.writeValueAsString(Map.of("persons", persons, "purpose", purpose));
            audit.append(
                    StreamId.account(actor.accountId()),
                    new Draft(clock.instant(), actor.accountId(), null, "person.read", data, null));
        }
    }
}
