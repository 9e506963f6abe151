package vn.thongsuot.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that did not arrive, without a word on who should get it (Vietnamese: tin chưa gửi được).
 *
 * @param template name of its text
 * @param reason as a word, message key {@code message.reason.<word>}
 * @param next when it is tried again by itself; null where a person has to say so
 */
public record StuckMessage(
        UUID id,
        String channel,
        String template,
        MessageState state,
        String reason,
        Instant since,
        int attempts,
        @Nullable Instant next) {}
