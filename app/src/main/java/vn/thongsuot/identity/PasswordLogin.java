package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.identity.tables.records.AccountRecord;

/**
 * Login with name and password (Vietnamese: đăng nhập). After {@value #MOST_FAILURES} wrong passwords the account is locked
 * for a quarter of an hour; unknown, locked and wrong look alike.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    static final int MOST_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final DSLContext db;
    private final PasswordHashes hashes;
    private final Clock clock;

    PasswordLogin(DSLContext db, PasswordHashes hashes, Clock clock) {
        this.db = db;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName().strip().toLowerCase(Locale.ROOT);
        String password =
                given.getCredentials() == null ? "" : given.getCredentials().toString();
        AccountRecord account = db.selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login), ACCOUNT.ACTIVE.isTrue())
                .fetchOne();
        if (account == null || account.getPasswordHash() == null || isLocked(account)) {
            hashes.matchNobody(password);
            throw new BadCredentialsException("login failed");
        }
        if (!hashes.matches(password, account.getPasswordHash())) {
            countFailure(account);
            throw new BadCredentialsException("login failed");
        }
        clearFailures(account);
        return UsernamePasswordAuthenticationToken.authenticated(
                account.getId().toString(), null, List.of(new SimpleGrantedAuthority("OFFICIAL")));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
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
                        org.jooq
                                .impl
                                .DSL
                                .when(ACCOUNT.FAILED_LOGINS.plus(1).ge(MOST_FAILURES), lock)
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
