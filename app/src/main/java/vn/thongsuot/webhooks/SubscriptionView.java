package vn.thongsuot.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its keeper sees it (Vietnamese: đăng ký nhận sự kiện); never its secret.
 *
 * @param failures tries without success since the last success
 * @param notBefore when it is tried again
 * @param reason why the last try failed, as a word; null where it did not
 * @param actions what may be asked for now
 */
public record SubscriptionView(
        UUID id,
        UUID clientId,
        UUID unitId,
        String url,
        List<String> kinds,
        SubscriptionState state,
        int version,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        boolean secretShown,
        int failures,
        Instant notBefore,
        @Nullable String reason,
        Set<SubscriptionAction> actions) {}
