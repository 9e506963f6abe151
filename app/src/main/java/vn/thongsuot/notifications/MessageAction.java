package vn.thongsuot.notifications;

import java.util.Locale;

/** What happens to a message (Vietnamese: thao tác trên tin); {@link MessageTransitions} says when. */
enum MessageAction {
    TAKE,
    DELIVER,
    POSTPONE,
    REFUSE,
    BREAK,
    LOSE,
    WITHHOLD,
    RETRY,
    GIVE_UP;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
