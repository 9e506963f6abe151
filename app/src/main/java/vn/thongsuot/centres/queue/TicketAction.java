package vn.thongsuot.centres.queue;

import java.util.Locale;

/** What a counter does with a number (Vietnamese: thao tác gọi số). */
public enum TicketAction {
    CALL,
    RECALL,
    FINISH,
    SKIP,
    TRANSFER,
    RESUME,
    /** The day is over; done by the product itself. */
    EXPIRE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static TicketAction of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
