package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.db.identity.tables.records.AccountRecord;

/**
 * Whether somebody knows the password of an account (Vietnamese: kiểm tra mật khẩu). After {@value #MOST_FAILURES} wrong ones it is locked
 * for a quarter of an hour; unknown, locked and wrong look alike. Called outside any transaction, so that a failure is counted.
 */
@Service
public class PasswordProof {

    static final int MOST_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final DSLContext db;
    private final PasswordHashes hashes;
    private final Clock clock;

    PasswordProof(DSLContext db, PasswordHashes hashes, Clock clock) {
        this.db = db;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Of an official who is logged in and does something that a stranger at an open desk must not. */
    public boolean proves(UUID accountId, String password) {
        return proves(
                db.selectFrom(ACCOUNT)
                        .where(ACCOUNT.ID.eq(accountId), ACCOUNT.ACTIVE.isTrue())
                        .fetchOne(),
                password);
    }

    /** @param account null for one that nobody has */
    boolean proves(@Nullable AccountRecord account, String password) {
        if (account == null || account.getPasswordHash() == null || isLocked(account)) {
            hashes.matchNobody(password);
            return false;
        }
        if (!hashes.matches(password, account.getPasswordHash())) {
            countFailure(account);
            return false;
        }
        clearFailures(account);
        return true;
    }

    private boolean isLocked(AccountRecord account) {
        @Nullable Instant until = account.getLockedUntil();
        return until != null && until.isAfter(clock.instant());
    }

    private void countFailure(AccountRecord account) {
        Instant lock = clock.instant().plus(LOCK);
        db.update(ACCOUNT)
                .set(ACCOUNT.FAILED_LOGINS, ACCOUNT.FAILED_LOGINS.plus(1))
                .set(
                        ACCOUNT.LOCKED_UNTIL,
                        DSL.when(ACCOUNT.FAILED_LOGINS.plus(1).ge(MOST_FAILURES), lock)
                                .otherwise(ACCOUNT.LOCKED_UNTIL))
                .where(ACCOUNT.ID.eq(account.getId()))
                .execute();
    }

    private void clearFailures(AccountRecord account) {
        if (account.getFailedLogins() > 0 || account.getLockedUntil() != null) {
            db.update(ACCOUNT)
                    .set(ACCOUNT.FAILED_LOGINS, 0)
                    .setNull(ACCOUNT.LOCKED_UNTIL)
                    .where(ACCOUNT.ID.eq(account.getId()))
                    .execute();
        }
    }
}
