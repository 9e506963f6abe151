package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCESS_TOKEN;
import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.identity.tables.records.AccountRecord;
import vn.thongsuot.identity.secondfactor.SecondFactorKeeping;
import vn.thongsuot.shared.DomainException;

/**
 * What the operator of an installation does to officials' accounts (Vietnamese: quản lý tài khoản); each act is an event of the
 * account without an official behind it.
 */
@Service
public class AccountKeeping {

    public static final int SHORTEST_PASSWORD = 12;

    private final DSLContext db;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final SecondFactorKeeping factors;
    private final AssignmentRows assignments;
    private final AuditTrail audit;
    private final Clock clock;

    AccountKeeping(
            DSLContext db,
            Accounts accounts,
            PasswordHashes hashes,
            SecondFactorKeeping factors,
            AssignmentRows assignments,
            AuditTrail audit,
            Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.hashes = hashes;
        this.factors = factors;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /** An account as operators see it. */
    public record Known(
            UUID id, UUID authorityId, String login, String displayName, boolean active, Instant createdAt) {}

    /** Officials' accounts, those that were closed too, by login. */
    @Transactional(readOnly = true)
    public List<Known> list() {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.KIND.eq("person"), ACCOUNT.AUTHORITY_ID.isNotNull())
                .orderBy(ACCOUNT.LOGIN)
                .fetch(row -> new Known(
                        row.getId(),
                        row.getAuthorityId(),
                        row.getLogin(),
                        row.getDisplayName(),
                        row.getActive(),
                        row.getCreatedAt()));
    }

    /** @throws DomainException IDE-301 (conflict) for a login that is taken, IDE-302 for a short password */
    @Transactional
    public UUID create(NewAccount account) {
        requirePassword(account.password());
        if (accounts.exists(account.login())) {
            throw new DomainException("IDE-301", DomainException.Kind.CONFLICT, "login is taken", account.login());
        }
        UUID id = accounts.create(account);
        note(id, "account.created");
        return id;
    }

    /**
     * Ends the access of an official with the very next click; their work stays where it is and is handed over on its page.
     *
     * @throws DomainException IDE-303 (not found) for a login that is unknown or closed, IDE-304 (conflict) for the last
     *     administrator of the authority
     */
    @Transactional
    public void close(String login) {
        AccountRecord row = lock(login, true);
        if (assignments.isLastAdministrator(row)) {
            throw new DomainException("IDE-304", DomainException.Kind.CONFLICT, "last administrator", login);
        }
        row.setActive(false);
        row.update();
        db.deleteFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.ACCOUNT_ID.eq(row.getId()))
                .execute();
        note(row.getId(), "account.closed");
        accounts.forget();
    }

    /** @throws DomainException IDE-303 (not found) for a login that is unknown or not closed */
    @Transactional
    public void open(String login) {
        AccountRecord row = lock(login, false);
        row.setActive(true);
        row.setFailedLogins(0);
        row.setLockedUntil(null);
        row.update();
        note(row.getId(), "account.opened");
        accounts.forget();
    }

    /** Another password, and an end of a lock. @throws DomainException IDE-303 as {@link #close}, IDE-302 for a short one */
    @Transactional
    public void setPassword(String login, String password) {
        requirePassword(password);
        AccountRecord row = lock(login, true);
        row.setPasswordHash(hashes.hash(password));
        row.setFailedLogins(0);
        row.setLockedUntil(null);
        row.update();
        note(row.getId(), "account.password-set");
    }

    /** Takes the second factor. @throws DomainException IDE-303 as {@link #close}, IDE-205 where there is none */
    @Transactional
    public void resetFactor(String login) {
        factors.resetByOperator(lock(login, true).getId());
    }

    /**
     * Gives an official a role in a unit (Vietnamese: phân công cán bộ).
     *
     * @param last last day, inclusive; null for no end
     * @throws DomainException IDE-303 as {@link #close}, IDE-305 (conflict) where it overlaps the same role in the same unit, IDE-307
     *     for an end before the begin
     */
    @Transactional
    public void assign(String login, NewAccount.NewAssignment what, @Nullable LocalDate last) {
        AccountRecord row = lock(login, true);
        assignments.insert(row, what, last);
        note(row.getId(), "account.assigned", what.unitId(), what.role());
        accounts.forget();
    }

    /**
     * Ends a role in a unit.
     *
     * @param last last day, inclusive; the day before the first for one that began today, which is taken back
     * @throws DomainException IDE-303 as {@link #close}, IDE-304 for the last administrator, IDE-306 (not found) where no such role
     *     holds on that day and goes on after it, IDE-401 where somebody stands in for what would be taken back
     */
    @Transactional
    public void unassign(String login, UUID unitId, Role role, LocalDate last) {
        AccountRecord row = lock(login, true);
        assignments.requireAnother(row, unitId, role);
        Condition which = assignments.of(row, unitId, role);
        boolean atOnce = last.plusDays(1).equals(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (!assignments.end(which, last) && !(atOnce && assignments.takeBack(which.and(begins(last.plusDays(1)))))) {
            throw new DomainException(
                    "IDE-306", DomainException.Kind.NOT_FOUND, "no such assignment on " + last, login, last);
        }
        note(row.getId(), "account.unassigned", unitId, role);
        accounts.forget();
    }

    private static Condition begins(LocalDate day) {
        return DSL.condition("lower({0}) = {1}::date", ASSIGNMENT.VALID, DSL.val(day));
    }

    private AccountRecord lock(String login, boolean active) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login), ACCOUNT.KIND.eq("person"), ACCOUNT.ACTIVE.eq(active))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(
                        () -> new DomainException("IDE-303", DomainException.Kind.NOT_FOUND, "no such account", login));
    }

    private static void requirePassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new DomainException(
                    "IDE-302", DomainException.Kind.INVALID, "password is too short", SHORTEST_PASSWORD);
        }
    }

    private void note(UUID accountId, String action, UUID unitId, Role role) {
        audit.append(
                StreamId.account(accountId),
                new Draft(
                        clock.instant(),
                        null,
                        null,
                        action,
                        "{\"unit\":\"%s\",\"role\":\"%s\"}".formatted(unitId, role.name()),
                        null));
    }

    private void note(UUID accountId, String action) {
        audit.append(StreamId.account(accountId), new Draft(clock.instant(), null, null, action, "{}", null));
    }
}
