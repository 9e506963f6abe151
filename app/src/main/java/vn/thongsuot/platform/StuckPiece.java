package vn.thongsuot.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that did not get done by itself (Vietnamese: một việc bị kẹt).
 *
 * @param what what people call it, or a message key
 * @param detail a message key that says more of it
 * @param reason code of a refusal or kind of an error; null where only the log knows
 */
public record StuckPiece(
        String id,
        String what,
        @Nullable String detail,
        @Nullable String reason,
        Instant since,
        int attempts) {}
