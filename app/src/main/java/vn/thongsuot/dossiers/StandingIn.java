package vn.thongsuot.dossiers;

import java.util.HashMap;
import java.util.Map;
import vn.thongsuot.access.Grant;

/** Says in an event for whom somebody stood in (Vietnamese: làm thay); the event of one's own work stays as it is. */
final class StandingIn {

    static final String FIELD = "acting-for";

    private StandingIn() {}

    static Map<String, ?> note(Grant grant, Map<String, ?> data) {
        if (grant.actingFor() == null) {
            return data;
        }
        Map<String, Object> both = new HashMap<>(data);
        both.put(FIELD, grant.actingFor());
        return both;
    }
}
