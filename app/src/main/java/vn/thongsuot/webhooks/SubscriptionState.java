package vn.thongsuot.webhooks;

import java.util.Arrays;
import java.util.Locale;

/** How far a subscription is (Vietnamese: trạng thái đăng ký nhận sự kiện). */
public enum SubscriptionState {
    /** Its address has not proved yet that it wants to hear. */
    UNCONFIRMED,
    /** Its address did not prove it. */
    REFUSED,
    ACTIVE,
    /** Events are kept for it, none is sent. */
    SUSPENDED,
    REMOVED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SubscriptionState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Subscription state %s is not known.".formatted(key)));
    }
}
