package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCESS_TOKEN;
import static vn.thongsuot.db.identity.Tables.ACCOUNT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessTokens;
import vn.thongsuot.db.identity.tables.records.AccountRecord;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Sha256;

/**
 * Gives a machine its token for its secret (Vietnamese: cấp mã truy cập). As at the officials' login, {@value
 * PasswordProof#MOST_FAILURES} wrong secrets lock the client for a quarter of an hour, and unknown, locked and wrong look
 * alike; {@value #MOST_REQUESTS} requests an hour are the most for one client id, known or not.
 */
@Component
public class ClientLogin implements AccessTokens {

    /** How long a token lives. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    static final int MOST_REQUESTS = 120;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final DSLContext db;
    private final RateLimits limits;
    private final Clock clock;

    ClientLogin(DSLContext db, RateLimits limits, Clock clock) {
        this.db = db;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @return a token for {@link #LIFE}; empty where client and secret do not match
     * @throws DomainException IDE-105 (too many) once the tries of this hour are used up
     */
    public Optional<String> issue(String clientId, String secret) {
        String bucket = "token:" + HexFormat.of().formatHex(Sha256.of(clientId), 0, 16);
        limits.requireBelow(bucket, MOST_REQUESTS, "IDE-105");
        limits.count(bucket);
        return check(clientId, secret).map(this::give);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> findAccount(String token) {
        return db.select(ACCOUNT.ID)
                .from(ACCESS_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ACCESS_TOKEN.ACCOUNT_ID))
                .where(ACCESS_TOKEN.HASH.eq(Sha256.of(token)))
                .and(ACCESS_TOKEN.EXPIRES_AT.gt(clock.instant()))
                .and(ACCOUNT.ACTIVE.isTrue())
                .fetchOptional(ACCOUNT.ID);
    }

    private Optional<UUID> check(String clientId, String secret) {
        AccountRecord client = db.selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(clientId), ACCOUNT.KIND.eq("machine"), ACCOUNT.ACTIVE.isTrue())
                .fetchOne();
        if (client == null || isLocked(client)) {
            return Optional.empty();
        }
        if (!Secrets.matches(secret, client.getSecretHash())) {
            countFailure(client.getId());
            return Optional.empty();
        }
        clearFailures(client);
        return Optional.of(client.getId());
    }

    private String give(UUID accountId) {
        Instant now = clock.instant();
        String token = Secrets.next(Secrets.TOKEN);
        db.deleteFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.ACCOUNT_ID.eq(accountId), ACCESS_TOKEN.EXPIRES_AT.lt(now))
                .execute();
        db.insertInto(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.HASH, Sha256.of(token))
                .set(ACCESS_TOKEN.ACCOUNT_ID, accountId)
                .set(ACCESS_TOKEN.ISSUED_AT, now)
                .set(ACCESS_TOKEN.EXPIRES_AT, now.plus(LIFE))
                .execute();
        return token;
    }

    private boolean isLocked(AccountRecord client) {
        @Nullable Instant until = client.getLockedUntil();
        return until != null && until.isAfter(clock.instant());
    }

    private void countFailure(UUID accountId) {
        db.update(ACCOUNT)
                .set(ACCOUNT.FAILED_LOGINS, ACCOUNT.FAILED_LOGINS.plus(1))
                .set(
                        ACCOUNT.LOCKED_UNTIL,
                        DSL.when(
                                        ACCOUNT.FAILED_LOGINS.plus(1).ge(PasswordProof.MOST_FAILURES),
                                        clock.instant().plus(LOCK))
                                .otherwise(ACCOUNT.LOCKED_UNTIL))
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }

    private void clearFailures(AccountRecord client) {
        if (client.getFailedLogins() > 0 || client.getLockedUntil() != null) {
            db.update(ACCOUNT)
                    .set(ACCOUNT.FAILED_LOGINS, 0)
                    .setNull(ACCOUNT.LOCKED_UNTIL)
                    .where(ACCOUNT.ID.eq(client.getId()))
                    .execute();
        }
    }
}
