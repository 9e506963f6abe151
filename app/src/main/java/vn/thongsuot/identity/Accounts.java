package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.identity.tables.Assignment;
import vn.thongsuot.db.identity.tables.records.AccountRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;

/** Accounts of officials and their assignments (Vietnamese: tài khoản cán bộ, công chức). */
@Service
public class Accounts implements Actors {

    private final DSLContext db;
    private final PasswordHashes hashes;
    private final Clock clock;
    private final Kept<UUID, Optional<Actor>> actors = new Kept<>(Duration.ofSeconds(2));

    Accounts(DSLContext db, PasswordHashes hashes, Clock clock) {
        this.db = db;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** At most two seconds old, so that a right that was taken away ends with the next click or the one after. */
    @Override
    public Optional<Actor> find(UUID accountId) {
        return actors.get(accountId, this::load);
    }

    /** After a change of assignments on this node. */
    public void forget() {
        actors.forget();
    }

    private Optional<Actor> load(UUID accountId) {
        AccountRecord account = db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId), ACCOUNT.ACTIVE.isTrue())
                .fetchOne();
        if (account == null || account.getAuthorityId() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Actor(accountId, account.getAuthorityId(), account.getDisplayName(), grantsToday(accountId)));
    }

    /** Names of officials by account; accounts are not citizens' data, they stand on every paper. */
    public Map<UUID, String> displayNames(Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : db.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.in(accountIds))
                        .fetchMap(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME);
    }

    /** Officials who hold a role in a unit today; machines get no notices and no cases. */
    public List<UUID> listHolders(UUID unitId, Role role) {
        return db.select(ASSIGNMENT.ACCOUNT_ID)
                .from(ASSIGNMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ASSIGNMENT.ACCOUNT_ID))
                .where(ASSIGNMENT.UNIT_ID.eq(unitId), ASSIGNMENT.ROLE.eq(role.name()), inForce(), isOwn())
                .and(ACCOUNT.KIND.eq("person"))
                .fetch(ASSIGNMENT.ACCOUNT_ID);
    }

    /** Who stands in for an official today (Vietnamese: người đang làm thay). */
    public List<UUID> listStandIns(UUID accountId) {
        Assignment absent = ASSIGNMENT.as("absent");
        return db.selectDistinct(ASSIGNMENT.ACCOUNT_ID)
                .from(ASSIGNMENT)
                .join(absent)
                .on(absent.ID.eq(ASSIGNMENT.ACTING_FOR))
                .where(absent.ACCOUNT_ID.eq(accountId), inForce())
                .fetch(ASSIGNMENT.ACCOUNT_ID);
    }

    /** Officials who are assigned to one of the units today, with position; by unit, then by name. */
    public List<Staff> listStaff(Collection<UUID> unitIds) {
        return unitIds.isEmpty()
                ? List.of()
                : staff(ASSIGNMENT.UNIT_ID.in(unitIds).and(ACCOUNT.KIND.eq("person")));
    }

    /** What accounts are assigned to today, with position. */
    public List<Staff> listAssignments(Collection<UUID> accountIds) {
        return accountIds.isEmpty() ? List.of() : staff(ACCOUNT.ID.in(accountIds));
    }

    private List<Staff> staff(Condition whose) {
        return db.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ASSIGNMENT.UNIT_ID, ASSIGNMENT.ROLE, ASSIGNMENT.POSITION)
                .from(ASSIGNMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ASSIGNMENT.ACCOUNT_ID))
                .where(whose, ACCOUNT.ACTIVE.isTrue(), inForce(), isOwn())
                .orderBy(ASSIGNMENT.UNIT_ID, ACCOUNT.DISPLAY_NAME)
                .fetch(row -> new Staff(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Role.valueOf(row.value4()),
                        LocalizedJson.read(row.value5())));
    }

    /** Whether a login is taken. */
    public boolean exists(String login) {
        return db.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(login));
    }

    /** @return id of the new account */
    @Transactional
    public UUID create(NewAccount account) {
        return create(account, hashes.hash(account.password()));
    }

    /** The hash of a password that many accounts have, as in a demo world; each of its own would take a tenth of a second. */
    public String hash(String password) {
        return hashes.hash(password);
    }

    /**
     * With a hash that {@link #hash} gave.
     *
     * @return id of the new account
     */
    @Transactional
    public UUID create(NewAccount account, String hash) {
        UUID id = Ids.next(clock);
        db.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.AUTHORITY_ID, account.authorityId())
                .set(ACCOUNT.LOGIN, account.login())
                .set(ACCOUNT.DISPLAY_NAME, account.displayName())
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .execute();
        account.assignments().forEach(assignment -> assign(id, assignment));
        return id;
    }

    private void assign(UUID accountId, NewAccount.NewAssignment assignment) {
        db.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, Ids.next(clock))
                .set(ASSIGNMENT.ACCOUNT_ID, accountId)
                .set(ASSIGNMENT.UNIT_ID, assignment.unitId())
                .set(ASSIGNMENT.ROLE, assignment.role().name())
                .set(ASSIGNMENT.POSITION, LocalizedJson.of(assignment.position()))
                .set(ASSIGNMENT.VALID, DateRanges.from(assignment.from()))
                .execute();
    }

    private List<Grant> grantsToday(UUID accountId) {
        Assignment absent = ASSIGNMENT.as("absent");
        return db.select(ASSIGNMENT.ID, ASSIGNMENT.UNIT_ID, ASSIGNMENT.ROLE, absent.ACCOUNT_ID)
                .from(ASSIGNMENT)
                .leftJoin(absent)
                .on(absent.ID.eq(ASSIGNMENT.ACTING_FOR))
                .where(ASSIGNMENT.ACCOUNT_ID.eq(accountId), inForce())
                .orderBy(ASSIGNMENT.ACTING_FOR.isNotNull(), ASSIGNMENT.ID)
                .fetch(row -> new Grant(row.value1(), row.value2(), Role.valueOf(row.value3()), row.value4()));
    }

    /** Who stands in for somebody is no second person in that place. */
    private static Condition isOwn() {
        return ASSIGNMENT.ACTING_FOR.isNull();
    }

    private Condition inForce() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return DateRanges.holds(ASSIGNMENT.VALID, today);
    }
}
