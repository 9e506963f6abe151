package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.identity.tables.Account;
import vn.thongsuot.db.identity.tables.Assignment;
import vn.thongsuot.db.identity.tables.records.AccountRecord;
import vn.thongsuot.db.identity.tables.records.AssignmentRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;

/**
 * Who has which role in which unit, and since when (Vietnamese: vị trí, vai trò của cán bộ): administrators give and end roles in the units
 * that they administer, never their own; each act is an event of the account with its reason.
 */
@Service
public class Posts {

    public static final int MOST = 200;

    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_REASON = 300;

    private final DSLContext db;
    private final AssignmentRows assignments;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Posts(
            DSLContext db,
            AssignmentRows assignments,
            Accounts accounts,
            UnitDirectory units,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.assignments = assignments;
        this.accounts = accounts;
        this.units = units;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A role to be given.
     *
     * @param to last day, inclusive; null for no end
     */
    public record Given(
            String login,
            NewAccount.NewAssignment what,
            @Nullable LocalDate to,
            String reason) {}

    /**
     * Those of a day in the units that the actor administers, by name; one more than {@value #MOST} where there are more.
     *
     * @param unitId with the units below it; null for all
     * @param role null for each
     */
    @Transactional(readOnly = true)
    public List<Post> list(Actor actor, @Nullable UUID unitId, @Nullable Role role, LocalDate day) {
        Collection<UUID> within = units.idsUnder(actor, Permission.ADMINISTER);
        if (unitId != null) {
            within = units.listSubtree(unitId, today()).stream()
                    .map(unit -> unit.id())
                    .filter(within::contains)
                    .toList();
        }
        Assignment absent = ASSIGNMENT.as("absent");
        Account other = ACCOUNT.as("other");
        Field<LocalDate> first = DateRanges.first(ASSIGNMENT.VALID);
        Field<LocalDate> last = DateRanges.last(ASSIGNMENT.VALID);
        return db.select(
                        ASSIGNMENT.ID,
                        ACCOUNT.ID,
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.ACTIVE,
                        ASSIGNMENT.UNIT_ID,
                        ASSIGNMENT.ROLE,
                        ASSIGNMENT.POSITION,
                        first,
                        last,
                        other.DISPLAY_NAME)
                .from(ASSIGNMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ASSIGNMENT.ACCOUNT_ID))
                .leftJoin(absent)
                .on(absent.ID.eq(ASSIGNMENT.ACTING_FOR))
                .leftJoin(other)
                .on(other.ID.eq(absent.ACCOUNT_ID))
                .where(ASSIGNMENT.UNIT_ID.in(within), DateRanges.holds(ASSIGNMENT.VALID, day))
                .and(ACCOUNT.KIND.eq("person"))
                .and(role == null ? DSL.noCondition() : ASSIGNMENT.ROLE.eq(role.name()))
                .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ID, ASSIGNMENT.UNIT_ID, ASSIGNMENT.ROLE)
                .limit(MOST + 1)
                .fetch(row -> new Post(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Role.valueOf(row.value7()),
                        LocalizedJson.read(row.value8()),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    /**
     * Gives a role in a unit (Vietnamese: phân công).
     *
     * @throws DomainException ACC-001 (not found) outside the units that the actor administers, IDE-303 for a login that is unknown or
     *     closed, IDE-402 for the actor's own, IDE-403 without a position, IDE-404 without a reason, IDE-305 and IDE-307 as
     *     {@link AccountKeeping#assign}
     */
    @Transactional
    public void assign(Actor actor, Given given) {
        requireUnit(actor, given.what().unitId());
        String reason = requireReason(given.reason());
        String position = given.what().position().vi().strip();
        if (position.isEmpty() || position.length() > LONGEST_POSITION) {
            throw new DomainException("IDE-403", DomainException.Kind.INVALID, "no position", LONGEST_POSITION);
        }
        AccountRecord account = db.selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(given.login().strip()), ACCOUNT.AUTHORITY_ID.eq(actor.authorityId()))
                .and(ACCOUNT.KIND.eq("person"))
                .and(ACCOUNT.ACTIVE)
                .forUpdate()
                .fetchOptional()
                .orElseThrow(() ->
                        new DomainException("IDE-303", DomainException.Kind.INVALID, "no such account", given.login()));
        requireOther(actor, account.getId());
        assignments.insert(account, given.what(), given.to());
        note(
                actor,
                "account.assigned",
                account.getId(),
                given.what().unitId(),
                given.what().role(),
                reason);
    }

    /**
     * Ends a role; one that began today or begins later is taken back where it ends at once.
     *
     * @param last last day, inclusive, not in the past; null to end it at once
     * @throws DomainException ACC-001 (not found) for one that is not there, has ended or lies outside the units that the actor
     *     administers, and for one of a stand-in, which ends with the absence; IDE-402 for the actor's own, IDE-404 without a
     *     reason, IDE-405 for a last day that is not between today, its first day and the present last one, IDE-304 for the
     *     last administrator, IDE-401 where somebody stands in for what would be taken back
     */
    @Transactional
    public void end(Actor actor, UUID id, @Nullable LocalDate last, String written) {
        AssignmentRecord row = db.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ID.eq(id), ASSIGNMENT.ACTING_FOR.isNull())
                .and(DSL.condition("coalesce(upper({0}) > {1}::date, true)", ASSIGNMENT.VALID, DSL.val(today())))
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        requireUnit(actor, row.getUnitId());
        requireOther(actor, row.getAccountId());
        String reason = requireReason(written);
        AccountRecord account = db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(row.getAccountId()))
                .forUpdate()
                .fetchSingle();
        Role role = Role.valueOf(row.getRole());
        assignments.requireAnother(account, row.getUnitId(), role);
        String event = "account.unassigned";
        if (last == null) {
            if (!assignments.end(ASSIGNMENT.ID.eq(id), today().minusDays(1))) {
                assignments.takeBack(ASSIGNMENT.ID.eq(id));
                event = "account.assignment-taken-back";
            }
        } else if (last.isBefore(today()) || !assignments.end(ASSIGNMENT.ID.eq(id), last)) {
            throw new DomainException("IDE-405", DomainException.Kind.INVALID, "cannot end on " + last);
        }
        note(actor, event, account.getId(), row.getUnitId(), role, reason);
    }

    private void requireUnit(Actor actor, UUID unitId) {
        if (!policy.mayIn(actor, Permission.ADMINISTER, unitId)) {
            throw AccessPolicy.notFound();
        }
    }

    private static void requireOther(Actor actor, UUID accountId) {
        if (actor.accountId().equals(accountId)) {
            throw new DomainException(
                    "IDE-402", DomainException.Kind.FORBIDDEN, "account may not change its own roles");
        }
    }

    private static String requireReason(String written) {
        String reason = written.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new DomainException("IDE-404", DomainException.Kind.INVALID, "no reason", LONGEST_REASON);
        }
        return reason;
    }

    private void note(Actor actor, String action, UUID accountId, UUID unitId, Role role, String reason) {
        audit.append(
                StreamId.account(accountId),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        unitId,
                        action,
                        json.writeValueAsString(Map.of("unit", unitId, "role", role.name(), "reason", reason)),
                        null));
        accounts.forget();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
