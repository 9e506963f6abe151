package vn.thongsuot.webhooks;

import java.util.Locale;

/** What can be done to a subscription (Vietnamese: thao tác với đăng ký nhận sự kiện). */
public enum SubscriptionAction {
    /** Its address gave the challenge back. */
    CONFIRM,
    /** Its address did not, however often it was asked. */
    REFUSE,
    /** Its address is asked once more. */
    ASK_AGAIN,
    /** By whoever keeps it. */
    PAUSE,
    /** By the product, after too many tries without success. */
    SUSPEND,
    RESUME,
    /** Another key of the signatures, where the old one is lost or known to others. */
    RENEW_SECRET,
    REMOVE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
