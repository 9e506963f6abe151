package vn.thongsuot.notifications;

import java.util.Arrays;
import java.util.Locale;

/** What became of a message (Vietnamese: trạng thái gửi tin). */
public enum MessageState {
    /** Waits for its turn. */
    CREATED,
    /** A node has it, or a gateway that will still say what became of it. */
    SENDING,
    /** Arrived; for mail: taken over by the mail server. */
    DELIVERED,
    /** Did not go now and is tried again by itself. */
    TEMPORARY_FAILURE,
    /** The address is refused; only a person may have it tried again. */
    PERMANENT_FAILURE,
    /** The ladder of retries is used up, or something is set up wrongly. */
    TECHNICAL_FAILURE,
    /** It may have arrived and may not; sending it again by itself could make two. */
    UNKNOWN,
    /** Not to be sent: no address, no consent, or trial mode. */
    WITHHELD,
    /** A person said that it need not go any more. */
    GIVEN_UP;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static MessageState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Message state %s is not known.".formatted(key)));
    }
}
