package vn.thongsuot.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Time-ordered keys, UUID version 7 of RFC 9562 (Vietnamese: khóa định danh); they tell their time, so none is a secret. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new key with the clock's millisecond in front. */
    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
