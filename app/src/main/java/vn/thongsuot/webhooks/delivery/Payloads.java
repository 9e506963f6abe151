package vn.thongsuot.webhooks.delivery;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.webhooks.tables.records.HappeningRecord;

/** What stands in the body (Vietnamese: nội dung gửi): kind, instant, ids and version; who wants more reads the resource. */
@Component
class Payloads {

    static final String CHALLENGE = "webhook.challenge";

    private final JsonMapper json;
    private final Clock clock;

    Payloads(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    byte[] of(HappeningRecord happening) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("event", happening.getEventId());
        data.put("subject", happening.getSubjectId());
        data.put("resource", happening.getResource());
        data.put("version", happening.getResourceVersion());
        return written(happening.getKind(), happening.getAt().toString(), data);
    }

    /** Whoever gives {@code challenge} back wants to hear. */
    byte[] challenge(UUID subscription, String challenge) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("subscription", subscription);
        data.put("challenge", challenge);
        return written(CHALLENGE, clock.instant().toString(), data);
    }

    private byte[] written(String type, String at, Map<String, Object> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("timestamp", at);
        body.put("data", data);
        return json.writeValueAsBytes(body);
    }
}
