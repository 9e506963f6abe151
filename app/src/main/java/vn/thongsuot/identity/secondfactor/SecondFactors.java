package vn.thongsuot.identity.secondfactor;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.SECOND_FACTOR;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.identity.tables.records.SecondFactorRecord;
import vn.thongsuot.platform.Sealing;
import vn.thongsuot.shared.DomainException;

/**
 * The second factor of an account (Vietnamese: xác thực hai lớp): codes of an authenticator app, and recovery codes. A verdict is
 * a value, so that a wrong try is counted although it opens nothing.
 */
@Service
public class SecondFactors {

    /** Wrong codes after which an account waits; each further time twice as long. */
    static final int MOST_FAILURES = 5;

    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 6;
    private static final String PURPOSE = "second-factor";

    private final DSLContext db;
    private final Sealing sealing;
    private final RecoveryCodes recovery;
    private final SecondFactorRules rules;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(
            DSLContext db,
            Sealing sealing,
            RecoveryCodes recovery,
            SecondFactorRules rules,
            AuditTrail audit,
            Clock clock) {
        this.db = db;
        this.sealing = sealing;
        this.recovery = recovery;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is still due after the right password. */
    public LoginStep dueAtLogin(UUID accountId) {
        if (db.fetchExists(
                SECOND_FACTOR, SECOND_FACTOR.ACCOUNT_ID.eq(accountId), SECOND_FACTOR.CONFIRMED_AT.isNotNull())) {
            return LoginStep.CODE;
        }
        return rules.isRequired(accountId) ? LoginStep.ENROL : LoginStep.NONE;
    }

    @Transactional(readOnly = true)
    public SecondFactorView view(UUID accountId) {
        SecondFactorRecord row = find(accountId);
        return new SecondFactorView(
                row == null ? null : row.getConfirmedAt(),
                row == null || row.getConfirmedAt() != null ? null : enrolment(row),
                recovery.countLeft(accountId),
                rules.isRequired(accountId));
    }

    /** Begins to set it up, once; a telephone that was told already stays right. @return what the telephone has to be told */
    @Transactional
    public Enrolment start(UUID accountId) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        db.insertInto(SECOND_FACTOR)
                .set(SECOND_FACTOR.ACCOUNT_ID, accountId)
                .set(SECOND_FACTOR.SECRET_CIPHER, sealing.seal(PURPOSE, accountId, secret))
                .set(SECOND_FACTOR.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        SecondFactorRecord row = lock(accountId);
        if (row == null || row.getConfirmedAt() != null) {
            throw new DomainException("IDE-201", DomainException.Kind.CONFLICT, "second factor is on already");
        }
        return enrolment(row);
    }

    /** Turns it on by a first right code. @return recovery codes, told this once; empty for a wrong code */
    @Transactional
    public Optional<List<String>> confirm(UUID accountId, String typed) {
        SecondFactorRecord row = lock(accountId);
        if (row == null || row.getConfirmedAt() != null) {
            throw new DomainException("IDE-201", DomainException.Kind.CONFLICT, "no second factor is being set up");
        }
        OptionalLong step = Totp.match(secret(row), digits(typed), clock.instant(), row.getLastStep());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        row.setLastStep(step.getAsLong());
        row.setConfirmedAt(clock.instant());
        row.store();
        log(accountId, accountId, "second-factor-on");
        return Optional.of(recovery.renew(accountId));
    }

    /** Whether a code opens: of the telephone, or a recovery code. */
    @Transactional
    public CodeVerdict check(UUID accountId, String typed) {
        SecondFactorRecord row = lock(accountId);
        if (row == null || row.getConfirmedAt() == null) {
            return CodeVerdict.WRONG;
        }
        Instant now = clock.instant();
        if (row.getLockedUntil() != null && row.getLockedUntil().isAfter(now)) {
            return CodeVerdict.LOCKED;
        }
        OptionalLong step = Totp.match(secret(row), digits(typed), now, row.getLastStep());
        if (step.isEmpty() && !recovers(accountId, typed)) {
            return fail(row, now);
        }
        step.ifPresent(row::setLastStep);
        row.setFailures(0);
        row.setLockedUntil(null);
        row.store();
        return CodeVerdict.PASSED;
    }

    /**
     * Turns it off by a code.
     *
     * @throws DomainException IDE-203 while a role asks for it
     */
    @Transactional
    public CodeVerdict turnOff(UUID accountId, String typed) {
        if (rules.isRequired(accountId)) {
            throw new DomainException("IDE-203", DomainException.Kind.CONFLICT, "a role asks for the second factor");
        }
        CodeVerdict verdict = check(accountId, typed);
        if (verdict == CodeVerdict.PASSED) {
            delete(accountId);
            log(accountId, accountId, "second-factor-off");
        }
        return verdict;
    }

    /** New recovery codes by a code; those before open nothing any more. Empty where the code does not pass. */
    @Transactional
    public Optional<List<String>> renewCodes(UUID accountId, String typed) {
        if (check(accountId, typed) != CodeVerdict.PASSED) {
            return Optional.empty();
        }
        log(accountId, accountId, "second-factor-new-codes");
        return Optional.of(recovery.renew(accountId));
    }

    /** Takes it from an account whose telephone is lost, in the caller's transaction; by nobody: at the command line. */
    boolean reset(UUID accountId, @Nullable UUID byAccount) {
        boolean was = delete(accountId);
        if (was) {
            log(accountId, byAccount, "second-factor-reset");
        }
        return was;
    }

    private boolean recovers(UUID accountId, String typed) {
        boolean used = recovery.use(accountId, typed);
        if (used) {
            log(accountId, accountId, "second-factor-recovered");
        }
        return used;
    }

    private static CodeVerdict fail(SecondFactorRecord row, Instant now) {
        int failures = row.getFailures() + 1;
        row.setFailures(failures);
        boolean locks = failures % MOST_FAILURES == 0;
        if (locks) {
            int doublings = Math.min(failures / MOST_FAILURES - 1, MOST_DOUBLINGS);
            row.setLockedUntil(now.plus(LOCK.multipliedBy(1L << doublings)));
        }
        row.store();
        return locks ? CodeVerdict.LOCKED : CodeVerdict.WRONG;
    }

    private boolean delete(UUID accountId) {
        recovery.delete(accountId);
        return db.deleteFrom(SECOND_FACTOR)
                        .where(SECOND_FACTOR.ACCOUNT_ID.eq(accountId))
                        .execute()
                == 1;
    }

    private void log(UUID accountId, @Nullable UUID byAccount, String action) {
        audit.append(StreamId.account(accountId), new Draft(clock.instant(), byAccount, null, action, "{}", null));
    }

    private @Nullable SecondFactorRecord find(UUID accountId) {
        return db.selectFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(accountId))
                .fetchOne();
    }

    private @Nullable SecondFactorRecord lock(UUID accountId) {
        return db.selectFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(accountId))
                .forUpdate()
                .fetchOne();
    }

    private Enrolment enrolment(SecondFactorRecord row) {
        String login = db.select(ACCOUNT.LOGIN)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(row.getAccountId()))
                .fetchSingle()
                .value1();
        return Enrolment.of(login, secret(row));
    }

    private byte[] secret(SecondFactorRecord row) {
        return sealing.open(PURPOSE, row.getAccountId(), row.getSecretCipher());
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s.-]", "");
    }
}
