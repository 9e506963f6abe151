package vn.thongsuot.notifications;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to be delivered (Vietnamese: thông báo cần gửi).
 *
 * @param occasion what it is about, in a word that is the same each time the occasion is found again: the same account gets
 *     one notice per occasion
 * @param parameters of the text {@code notice.<template>}: codes and dates, no personal data
 */
public record NewNotice(
        UUID authorityId,
        UUID accountId,
        String occasion,
        String template,
        List<String> parameters,
        @Nullable String path) {

    public NewNotice {
        parameters = List.copyOf(parameters);
    }

    UUID id() {
        String name = accountId + "|" + template + "|" + occasion;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
