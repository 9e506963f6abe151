package vn.thongsuot.identity.passkeys;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.PASSKEY;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.identity.tables.records.PasskeyRecord;

/**
 * Login by passkey, which counts as both factors (Vietnamese: đăng nhập bằng khóa truy cập). A wrong signature is a value, so that it is
 * counted; unknown, locked and wrong look alike. Wrong passwords lock no passkey: who guesses passwords shuts nobody out.
 */
@Service
public class PasskeyLogin {

    private final DSLContext db;
    private final PasskeyVerifier verifier;
    private final AuditTrail audit;
    private final Clock clock;

    PasskeyLogin(DSLContext db, PasskeyVerifier verifier, AuditTrail audit, Clock clock) {
        this.db = db;
        this.verifier = verifier;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account that it opens; empty where it opens none. */
    @Transactional
    public Optional<UUID> open(Challenge challenge, Assertion said) {
        PasskeyRecord passkey = lock(said.credential());
        Instant now = clock.instant();
        if (passkey == null || PasskeyLocks.isLocked(passkey, now)) {
            return Optional.empty();
        }
        Optional<PasskeyVerifier.Signed> signed =
                belongs(passkey, said.user()) ? verifier.verify(challenge, passkey, said) : Optional.empty();
        if (signed.isEmpty()) {
            fail(passkey, now);
            return Optional.empty();
        }
        passkey.setFailures(0);
        passkey.setLockedUntil(null);
        passkey.setSignCount(signed.get().count());
        passkey.setBackedUp(signed.get().backedUp());
        passkey.setLastUsedAt(now);
        passkey.update();
        return Optional.of(passkey.getAccountId());
    }

    private void fail(PasskeyRecord passkey, Instant now) {
        boolean locks = PasskeyLocks.fail(passkey, now);
        passkey.update();
        if (locks) {
            audit.append(
                    StreamId.account(passkey.getAccountId()),
                    new Draft(
                            now,
                            passkey.getAccountId(),
                            null,
                            "passkey-locked",
                            "{\"passkey\":\"" + passkey.getId() + "\"}",
                            null));
        }
    }

    private @Nullable PasskeyRecord lock(String credential) {
        byte[] id;
        try {
            id = Base64Url.decode(credential);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
        return db.select(PASSKEY.fields())
                .from(PASSKEY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PASSKEY.ACCOUNT_ID))
                .where(PASSKEY.CREDENTIAL_ID.eq(id), ACCOUNT.ACTIVE.isTrue())
                .forUpdate()
                .of(PASSKEY)
                .fetchOneInto(PASSKEY);
    }

    private static boolean belongs(PasskeyRecord passkey, String user) {
        try {
            return Arrays.equals(Base64Url.decode(user), handle(passkey.getAccountId()));
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    /** How devices know an account: by its id, never by a name. */
    static byte[] handle(UUID accountId) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(accountId.getMostSignificantBits())
                .putLong(accountId.getLeastSignificantBits())
                .array();
    }
}
