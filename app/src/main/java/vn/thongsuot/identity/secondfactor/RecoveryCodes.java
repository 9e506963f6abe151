package vn.thongsuot.identity.secondfactor;

import static vn.thongsuot.db.identity.Tables.RECOVERY_CODE;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.SecretKeys;

/**
 * Codes for the day on which the telephone is lost (Vietnamese: mã dự phòng): 80 random bits each, kept as keyed digests, shown once,
 * good once.
 */
@Component
class RecoveryCodes {

    static final int COUNT = 10;
    private static final int BYTES = 10;

    private final DSLContext db;
    private final SecretKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(DSLContext db, SecretKeys keys, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.clock = clock;
    }

    /** New ones instead of all before. */
    List<String> renew(UUID accountId) {
        delete(accountId);
        List<String> codes = Stream.generate(this::next).limit(COUNT).toList();
        codes.forEach(code -> db.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.ACCOUNT_ID, accountId)
                .set(RECOVERY_CODE.HASH, hash(accountId, plain(code)))
                .execute());
        return codes;
    }

    /** Whether it is one of the account's that was not used yet; from now on it is. */
    boolean use(UUID accountId, String typed) {
        return db.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, clock.instant())
                        .where(RECOVERY_CODE.ACCOUNT_ID.eq(accountId))
                        .and(RECOVERY_CODE.HASH.eq(hash(accountId, plain(typed))))
                        .and(RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    int countLeft(UUID accountId) {
        return db.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(accountId), RECOVERY_CODE.USED_AT.isNull());
    }

    void delete(UUID accountId) {
        db.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(accountId))
                .execute();
    }

    private String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String plain(String typed) {
        return typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private byte[] hash(UUID accountId, String code) {
        return keys.hmac("recovery-codes", (accountId + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
