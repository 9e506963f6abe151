package vn.thongsuot.webhooks.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What came of a try (Vietnamese: kết quả một lần gửi).
 *
 * @param status of the answer; null where there was none
 * @param reason of what failed, as a word: message key {@code webhook.reason.<word>}
 * @param body beginning of the answer's
 */
record Attempt(
        Outcome outcome, @Nullable Integer status, @Nullable String reason, String body) {

    enum Outcome {
        ACCEPTED,
        /** The receiver is well and does not want this one. */
        REFUSED,
        /** The receiver cannot be reached or is not well; it says nothing of the event. */
        NOT_REACHED
    }

    static Attempt of(PostAnswer answer) {
        if (answer.isSuccess()) {
            return new Attempt(Outcome.ACCEPTED, answer.status(), null, answer.body());
        }
        boolean refused = answer.isRefusal();
        String reason = refused ? "refused" : answer.status() / 100 == 3 ? "redirect" : "server-error";
        return new Attempt(refused ? Outcome.REFUSED : Outcome.NOT_REACHED, answer.status(), reason, "");
    }

    static Attempt notReached(String reason) {
        return new Attempt(Outcome.NOT_REACHED, null, reason, "");
    }

    boolean accepted() {
        return outcome == Outcome.ACCEPTED;
    }
}
