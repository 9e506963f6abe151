package vn.thongsuot.notifications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on its way out (Vietnamese: tin nhắn đang gửi); see {@link NewMessage}. */
public record OutgoingMessage(
        UUID id,
        UUID authorityId,
        UUID personId,
        String template,
        List<String> parameters,
        @Nullable String path) {

    public OutgoingMessage {
        parameters = List.copyOf(parameters);
    }
}
