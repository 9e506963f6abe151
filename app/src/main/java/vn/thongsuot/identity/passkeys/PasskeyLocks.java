package vn.thongsuot.identity.passkeys;

import java.time.Duration;
import java.time.Instant;
import vn.thongsuot.db.identity.tables.records.PasskeyRecord;

/** How long a passkey waits after wrong signatures: a quarter of an hour, each further time twice as long. */
final class PasskeyLocks {

    /** Wrong signatures after which a passkey waits. */
    static final int MOST_FAILURES = 5;

    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 6;

    private PasskeyLocks() {}

    static boolean isLocked(PasskeyRecord passkey, Instant now) {
        return passkey.getLockedUntil() != null && passkey.getLockedUntil().isAfter(now);
    }

    /** @return whether it waits from now on */
    static boolean fail(PasskeyRecord passkey, Instant now) {
        int failures = passkey.getFailures() + 1;
        passkey.setFailures(failures);
        boolean locks = failures % MOST_FAILURES == 0;
        if (locks) {
            int doublings = Math.min(failures / MOST_FAILURES - 1, MOST_DOUBLINGS);
            passkey.setLockedUntil(now.plus(LOCK.multipliedBy(1L << doublings)));
        }
        return locks;
    }
}
