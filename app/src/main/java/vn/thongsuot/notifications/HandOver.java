package vn.thongsuot.notifications;

import java.util.List;

/**
 * What a carrier said when a message was handed to it (Vietnamese: kết quả trao tin cho kênh gửi).
 *
 * @param action what follows for the message; {@link MessageAction#TAKE} where a receipt will still say it
 * @param reason as a word, message key {@code message.reason.<word>}
 * @param references of the parts, as the gateway calls them
 */
record HandOver(MessageAction action, String reason, List<String> references) {

    HandOver {
        references = List.copyOf(references);
    }

    static HandOver delivered() {
        return new HandOver(MessageAction.DELIVER, "", List.of());
    }

    static HandOver accepted(List<String> references) {
        return new HandOver(MessageAction.TAKE, "", references);
    }

    static HandOver failed(MessageAction action, String reason) {
        return new HandOver(action, reason, List.of());
    }
}
