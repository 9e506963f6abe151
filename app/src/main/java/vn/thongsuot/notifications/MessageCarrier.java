package vn.thongsuot.notifications;

/** Carries messages of one channel out of the house (Vietnamese: kênh gửi tin ra ngoài). */
interface MessageCarrier {

    /** {@code mail} or {@code sms}. */
    String channel();

    /**
     * Hands a message over, once for each call. Never throws for what goes wrong on the way: what is not certain is
     * {@link MessageAction#LOSE}, so that nobody gets it twice.
     */
    HandOver send(Letter letter);
}
