package vn.thongsuot.notifications;

/**
 * Sends messages to people outside the desk (Vietnamese: kênh gửi tin nhắn): an adapter to a gateway, or the sandbox of a demo.
 * Without one, messages wait.
 */
public interface MessageChannel {

    /**
     * Sends once; the same id a second time is the same message.
     *
     * @throws RuntimeException if it could not be sent; it is tried again later
     */
    void send(OutgoingMessage message);
}
