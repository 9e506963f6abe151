package vn.thongsuot.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The carriers that are set up, by channel (Vietnamese: các kênh gửi tin đang nối). */
final class MessageCarriers {

    private final Map<String, MessageCarrier> byChannel = new HashMap<>();

    MessageCarriers(List<MessageCarrier> carriers) {
        carriers.forEach(carrier -> byChannel.put(carrier.channel(), carrier));
    }

    Optional<MessageCarrier> find(String channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }

    /** Channels whose messages are taken: an SMS may go as mail where there is no number, so it is taken with either. */
    List<String> taken() {
        if (byChannel.isEmpty()) {
            return List.of();
        }
        return byChannel.containsKey(Outbox.MAIL) ? List.of(Outbox.SMS, Outbox.MAIL) : List.of(Outbox.SMS);
    }
}
