package vn.thongsuot.webhooks.delivery;

/** What a receiver said (Vietnamese: trả lời của bên nhận). @param body its beginning */
record PostAnswer(int status, String body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether the receiver is well and does not want this one; too early, too many and too slow say nothing of the event. */
    boolean isRefusal() {
        return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
    }
}
