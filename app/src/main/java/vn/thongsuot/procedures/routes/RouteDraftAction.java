package vn.thongsuot.procedures.routes;

import java.util.Locale;

/** What can be done with a draft of a route (Vietnamese: thao tác với dự thảo quy trình). */
public enum RouteDraftAction {
    EDIT,
    /** Hands it to a second person; its errors are mended by then. */
    SUBMIT,
    /** Opens it again for changes. */
    GIVE_BACK,
    /** Puts it into force from a day on; never by who wrote it last. */
    PUBLISH,
    DISCARD,
    /** Takes the published route back before its first day; the one before stays in force. */
    WITHDRAW;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
