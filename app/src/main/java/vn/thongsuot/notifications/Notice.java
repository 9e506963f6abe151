package vn.thongsuot.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as an official reads it (Vietnamese: thông báo).
 *
 * @param template name of the text, message key {@code notice.<template>}
 * @param parameters of the text: codes and dates, no personal data
 * @param path page that it leads to
 */
public record Notice(
        UUID id,
        String template,
        List<String> parameters,
        @Nullable String path,
        Instant createdAt,
        boolean read) {}
