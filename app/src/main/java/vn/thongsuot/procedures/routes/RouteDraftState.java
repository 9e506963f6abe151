package vn.thongsuot.procedures.routes;

import java.util.Locale;

/** How far a draft of a route is (Vietnamese: trạng thái dự thảo quy trình). */
public enum RouteDraftState {
    /** Being written. */
    OPEN,
    /** Waits for a second person. */
    SUBMITTED,
    /** Published as a route. */
    PUBLISHED,
    /** Given up. */
    DISCARDED,
    /** Published, and taken back before its first day. */
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RouteDraftState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
