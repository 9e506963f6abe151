package vn.thongsuot.identity.passkeys;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.PASSKEY;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.shared.DomainException;

/** The passkeys of an account: several, one for each device (Vietnamese: khóa truy cập). */
@Service
public class Passkeys {

    /** Of one account. */
    static final int MOST = 10;

    private static final int MOST_LETTERS = 60;

    private final DSLContext db;
    private final PasskeyVerifier verifier;
    private final AuditTrail audit;
    private final Clock clock;

    Passkeys(DSLContext db, PasskeyVerifier verifier, AuditTrail audit, Clock clock) {
        this.db = db;
        this.verifier = verifier;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the day on which they were added. */
    @Transactional(readOnly = true)
    public List<PasskeyView> list(UUID accountId) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(accountId))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(row -> new PasskeyView(
                        row.getId(), row.getLabel(), row.getCreatedAt(), row.getLastUsedAt(), row.getBackedUp()));
    }

    /** How many each of the accounts has; those without are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> count(Collection<UUID> accountIds) {
        return db.select(PASSKEY.ACCOUNT_ID, DSL.count())
                .from(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.in(accountIds))
                .groupBy(PASSKEY.ACCOUNT_ID)
                .fetchMap(Record2::value1, Record2::value2);
    }

    @Transactional(readOnly = true)
    public PasskeyOffer offer(UUID accountId) {
        String login = db.select(ACCOUNT.LOGIN)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId))
                .fetchSingle()
                .value1();
        List<String> known = db.select(PASSKEY.CREDENTIAL_ID)
                .from(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(accountId))
                .fetch(row -> Base64Url.encode(row.value1()));
        return new PasskeyOffer(
                Base64Url.encode(PasskeyLogin.handle(accountId)), login, known, PasskeyVerifier.ALGORITHMS);
    }

    /**
     * Adds a key that a device made.
     *
     * @throws DomainException IDE-206 where what the device says does not hold, IDE-207 beyond {@value #MOST}, IDE-208 without a name
     */
    @Transactional
    public void add(UUID accountId, String label, Challenge challenge, Attestation said) {
        db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId))
                .forUpdate()
                .fetchSingle();
        if (db.fetchCount(PASSKEY, PASSKEY.ACCOUNT_ID.eq(accountId)) >= MOST) {
            throw new DomainException("IDE-207", DomainException.Kind.CONFLICT, "too many passkeys", MOST);
        }
        String name = name(label);
        PasskeyVerifier.NewKey made = verifier.register(challenge, said).orElseThrow(Passkeys::notProved);
        UUID id = UUID.randomUUID();
        int added = db.insertInto(PASSKEY)
                .set(PASSKEY.ID, id)
                .set(PASSKEY.ACCOUNT_ID, accountId)
                .set(PASSKEY.CREDENTIAL_ID, made.credentialId())
                .set(PASSKEY.PUBLIC_KEY, made.key())
                .set(PASSKEY.SIGN_COUNT, made.count())
                .set(PASSKEY.BACKUP_ELIGIBLE, made.backupEligible())
                .set(PASSKEY.BACKED_UP, made.backedUp())
                .set(PASSKEY.LABEL, name)
                .set(PASSKEY.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            throw notProved();
        }
        log(accountId, accountId, id, "passkey-added");
    }

    /** @throws DomainException ACC-001 where it is not the account's, IDE-208 without a name */
    @Transactional
    public void rename(UUID accountId, UUID id, String label) {
        int changed = db.update(PASSKEY)
                .set(PASSKEY.LABEL, name(label))
                .where(PASSKEY.ID.eq(id), PASSKEY.ACCOUNT_ID.eq(accountId))
                .execute();
        if (changed == 0) {
            throw AccessPolicy.notFound();
        }
        log(accountId, accountId, id, "passkey-renamed");
    }

    /** @throws DomainException ACC-001 where it is not the account's */
    @Transactional
    public void remove(UUID accountId, UUID id) {
        int removed = db.deleteFrom(PASSKEY)
                .where(PASSKEY.ID.eq(id), PASSKEY.ACCOUNT_ID.eq(accountId))
                .execute();
        if (removed == 0) {
            throw AccessPolicy.notFound();
        }
        log(accountId, accountId, id, "passkey-removed");
    }

    /** Takes all from an account whose device is lost, in the caller's transaction. @return whether there was one */
    public boolean reset(UUID accountId, UUID byAccount) {
        List<UUID> gone = db.deleteFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(accountId))
                .returning(PASSKEY.ID)
                .fetch(PASSKEY.ID);
        gone.forEach(id -> log(accountId, byAccount, id, "passkey-reset"));
        return !gone.isEmpty();
    }

    private static String name(String label) {
        String name = label.strip();
        if (name.isEmpty() || name.length() > MOST_LETTERS) {
            throw new DomainException("IDE-208", DomainException.Kind.INVALID, "passkey needs a name", MOST_LETTERS);
        }
        return name;
    }

    private static DomainException notProved() {
        return new DomainException("IDE-206", DomainException.Kind.INVALID, "device did not prove its new key");
    }

    private void log(UUID accountId, UUID byAccount, UUID id, String action) {
        audit.append(
                StreamId.account(accountId),
                new Draft(clock.instant(), byAccount, null, action, "{\"passkey\":\"" + id + "\"}", null));
    }
}
