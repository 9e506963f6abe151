package vn.thongsuot.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a message that did not go is tried again (Vietnamese: thang thử lại): after each of the waits in turn, then after the last of
 * them again and again, until the whole time since it was written is used up.
 */
record RetryLadder(List<Duration> waits, Duration whole) {

    RetryLadder {
        if (waits.isEmpty() || waits.stream().anyMatch(wait -> wait.isNegative() || wait.isZero())) {
            throw new IllegalArgumentException("A ladder of retries has waits above zero.");
        }
        waits = List.copyOf(waits);
    }

    /**
     * @param attempts how often it was tried, at least 1
     * @return empty where the time is used up
     */
    Optional<Instant> next(Instant writtenAt, Instant now, int attempts) {
        Instant next = now.plus(waits.get(Math.min(attempts, waits.size()) - 1));
        return next.isAfter(writtenAt.plus(whole)) ? Optional.empty() : Optional.of(next);
    }
}
