package vn.thongsuot.identity.secondfactor;

import static vn.thongsuot.db.identity.Tables.SECOND_FACTOR;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.identity.passkeys.Passkeys;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;

/** What administrators see and do about second factors (Vietnamese: quản lý xác thực hai lớp). */
@Service
public class SecondFactorKeeping {

    private final DSLContext db;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SecondFactorRules rules;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactorKeeping(
            DSLContext db,
            SecondFactors factors,
            Passkeys passkeys,
            SecondFactorRules rules,
            Accounts accounts,
            UnitDirectory units,
            AccessPolicy policy,
            AuditTrail audit,
            Clock clock) {
        this.db = db;
        this.factors = factors;
        this.passkeys = passkeys;
        this.rules = rules;
        this.accounts = accounts;
        this.units = units;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The officials of the units that the actor administers, by name. */
    @Transactional(readOnly = true)
    public List<ProtectedAccount> list(Actor actor) {
        Set<Role> required = rules.list(actor.authorityId());
        Map<UUID, List<Staff>> positions = accounts.listStaff(units.idsUnder(actor, Permission.ADMINISTER)).stream()
                .collect(Collectors.groupingBy(Staff::accountId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Instant> since = since(positions.keySet());
        Map<UUID, Integer> keys = passkeys.count(positions.keySet());
        return positions.entrySet().stream()
                .map(entry -> new ProtectedAccount(
                        entry.getKey(),
                        entry.getValue().getFirst().displayName(),
                        entry.getValue(),
                        since.get(entry.getKey()),
                        keys.getOrDefault(entry.getKey(), 0),
                        entry.getValue().stream().anyMatch(staff -> required.contains(staff.role()))))
                .sorted(Comparator.comparing(ProtectedAccount::displayName))
                .toList();
    }

    /** Roles of the actor's authority that must have a second factor. */
    public Set<Role> listRequired(Actor actor) {
        return rules.list(actor.authorityId());
    }

    /** Whether the actor may say which roles must have one: who administers the whole authority. */
    public boolean mayRequire(Actor actor) {
        return policy.isKeeper(actor);
    }

    /** Says which roles must have one, from their next login on. @throws DomainException ACC-001 for a stranger */
    @Transactional
    public void require(Actor actor, Set<Role> roles) {
        if (!mayRequire(actor)) {
            throw AccessPolicy.notFound();
        }
        rules.replace(actor, roles);
        String named =
                roles.stream().sorted().map(role -> "\"" + role.name() + "\"").collect(Collectors.joining(","));
        audit.append(
                StreamId.unit(actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "second-factor-roles",
                        "{\"roles\":[" + named + "]}",
                        null));
    }

    /**
     * Takes the second factor and all passkeys from an official whose telephone is lost; where a role asks for one, the next login sets it up
     * anew.
     *
     * @throws DomainException ACC-001 outside the actor's units, IDE-204 for the actor's own, IDE-205 where there is none
     */
    @Transactional
    public void reset(Actor actor, UUID accountId) {
        boolean mine = accounts.listAssignments(List.of(accountId)).stream()
                .anyMatch(staff -> policy.mayIn(actor, Permission.ADMINISTER, staff.unitId()));
        if (!mine) {
            throw AccessPolicy.notFound();
        }
        if (accountId.equals(actor.accountId())) {
            throw new DomainException("IDE-204", DomainException.Kind.CONFLICT, "nobody resets the own second factor");
        }
        boolean codes = factors.reset(accountId, actor.accountId());
        boolean keys = passkeys.reset(accountId, actor.accountId());
        if (!codes && !keys) {
            throw new DomainException("IDE-205", DomainException.Kind.CONFLICT, "account has no second factor");
        }
    }

    /**
     * As {@link #reset}, by the operator of the installation, where nobody is left who could do it on a page.
     *
     * @throws DomainException IDE-205 where there is none
     */
    @Transactional
    public void resetByOperator(UUID accountId) {
        if (!factors.reset(accountId, null)) {
            throw new DomainException("IDE-205", DomainException.Kind.CONFLICT, "account has no second factor");
        }
    }

    private Map<UUID, Instant> since(Collection<UUID> accountIds) {
        return db.select(SECOND_FACTOR.ACCOUNT_ID, SECOND_FACTOR.CONFIRMED_AT)
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.in(accountIds), SECOND_FACTOR.CONFIRMED_AT.isNotNull())
                .fetchMap(SECOND_FACTOR.ACCOUNT_ID, SECOND_FACTOR.CONFIRMED_AT);
    }
}
