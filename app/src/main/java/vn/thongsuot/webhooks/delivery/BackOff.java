package vn.thongsuot.webhooks.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long is waited after tries without success (Vietnamese: giãn cách thử lại): twice as long after each further one, up to a
 * most, and by chance between half of it and all, so that many do not come back at once.
 */
record BackOff(Duration first, Duration most) {

    private static final int MOST_DOUBLINGS = 30;

    BackOff {
        if (!first.isPositive() || most.compareTo(first) < 0) {
            throw new IllegalArgumentException("A back-off waits longer than nothing and at most its most.");
        }
    }

    /** @param failures tries without success in a row, at least 1 */
    Duration after(int failures, RandomGenerator random) {
        long doubled = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        long whole = doubled <= 0 ? most.toMillis() : Math.min(doubled, most.toMillis());
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }
}
