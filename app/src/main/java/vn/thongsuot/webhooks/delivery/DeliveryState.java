package vn.thongsuot.webhooks.delivery;

import java.util.Arrays;
import java.util.Locale;

/** What became of an event on its way (Vietnamese: trạng thái lượt gửi). */
public enum DeliveryState {
    WAITING,
    SENDING,
    DELIVERED,
    /** The receiver refuses it; left for a person. */
    FAILED,
    /** The subscription was removed before. */
    DROPPED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DeliveryState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Delivery state %s is not known.".formatted(key)));
    }
}
