package vn.thongsuot.notifications;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a citizen or organisation outside the desk (Vietnamese: tin nhắn gửi người dân). Who they are and where they are
 * reached, the channel looks up when it sends.
 *
 * @param occasion what it is about: the same person gets one message per occasion
 * @param parameters of the text {@code message.<template>}: codes and dates, no personal data
 * @param path below the product's address; it may open something, so it is forgotten once the message is delivered
 */
public record NewMessage(
        UUID authorityId,
        UUID personId,
        String occasion,
        String template,
        List<String> parameters,
        @Nullable String path) {

    public NewMessage {
        parameters = List.copyOf(parameters);
    }

    NewMessage to(UUID person) {
        return new NewMessage(authorityId, person, occasion, template, parameters, path);
    }

    UUID id() {
        String name = personId + "|" + template + "|" + occasion;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
