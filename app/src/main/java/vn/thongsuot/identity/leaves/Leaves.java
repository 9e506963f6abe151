package vn.thongsuot.identity.leaves;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.identity.tables.records.LeaveRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Leave and who stands in (Vietnamese: nghỉ và người làm thay), entered by the official or by the head of one of their units. The
 * substitute acts for those days; on the day after the last one the work is the absent one's again, because it never left them.
 */
@Service
public class Leaves {

    private static final int SHOWN_AFTER_DAYS = 30;

    private final LeaveStore store;
    private final ActingAssignments acting;
    private final Accounts accounts;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Leaves(
            LeaveStore store,
            ActingAssignments acting,
            Accounts accounts,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.acting = acting;
        this.accounts = accounts;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @return id of the leave
     * @throws DomainException ACC-001 for a stranger, LEV-001 to LEV-003 for days or people that cannot be, LEV-004 where the
     *     official is away on one of these days already, LEV-005 where the substitute lacks role or unit, LEV-006 where the
     *     substitute is away, LEV-007 while the official stands in for somebody
     */
    @Transactional
    public UUID enter(Actor actor, NewLeave leave) {
        requireMay(actor, leave.accountId());
        LeaveRules.require(leave, today());
        store.lockAccount(leave.accountId());
        if (store.isAway(leave.accountId(), leave.firstDay(), leave.lastDay())) {
            throw LeaveRules.conflict("LEV-004", "is away already");
        }
        if (store.standsIn(leave.accountId(), leave.firstDay(), leave.lastDay())) {
            throw LeaveRules.conflict("LEV-007", "stands in for somebody on these days");
        }
        LeaveRecord row = row(actor, leave);
        store.insert(row);
        if (leave.substituteId() != null) {
            begin(row, leave.substituteId(), leave.firstDay());
        }
        note(actor, row, "leave.entered");
        return row.getId();
    }

    /**
     * Names another substitute, from today on, or the first one.
     *
     * @throws DomainException as {@link #enter}, LEV-008 if somebody was faster, LEV-009 for leave that is over
     */
    @Transactional
    public void substitute(Actor actor, UUID id, int seen, UUID substitute) {
        LeaveRecord row = lock(actor, id, seen, LeaveState.Act.SUBSTITUTE);
        LocalDate from = later(today(), row.getFirstDay());
        if (substitute.equals(row.getAccountId())) {
            throw LeaveRules.invalid("LEV-003", "substitute is the absent one");
        }
        acting.end(row.getAccountId(), from);
        begin(row, substitute, from);
        row.setSubstituteId(substitute);
        change(actor, row, LeaveState.Act.SUBSTITUTE);
    }

    /**
     * The official is back today, or does not go at all: the substitute acts no longer. What has begun was in force and is ended, also
     * on its first day, which is its last one then; only what is still to come is cancelled.
     *
     * @throws DomainException ACC-001 for a stranger, LEV-008 if somebody was faster, LEV-009 for leave that is over
     */
    @Transactional
    public void end(Actor actor, UUID id, int seen) {
        LocalDate today = today();
        LeaveRecord row = lock(actor, id, seen, LeaveState.Act.END);
        acting.end(row.getAccountId(), later(today, row.getFirstDay()));
        if (row.getFirstDay().isAfter(today)) {
            change(actor, row, LeaveState.Act.CANCEL);
        } else {
            row.setLastDay(later(row.getFirstDay(), today.minusDays(1)));
            change(actor, row, LeaveState.Act.END);
        }
    }

    /** One that the actor may see. @throws DomainException ACC-001 for a stranger */
    @Transactional
    public LeaveView get(Actor actor, UUID id) {
        LeaveRecord row = store.lock(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
        if (!mayChange(actor, row.getAccountId()) && !actor.accountId().equals(row.getSubstituteId())) {
            throw AccessPolicy.notFound();
        }
        return view(actor, row);
    }

    /** Leave of these accounts, or in which one of them stands in, over since a month at most. */
    @Transactional(readOnly = true)
    public List<LeaveView> list(Actor actor, Collection<UUID> accountIds) {
        return store.list(actor.authorityId(), accountIds, today().minusDays(SHOWN_AFTER_DAYS)).stream()
                .map(row -> view(actor, row))
                .toList();
    }

    /** Those of the accounts who are away today, each with the last day of the leave. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> listAway(Actor actor, Collection<UUID> accountIds) {
        LocalDate today = today();
        Map<UUID, LocalDate> away = new HashMap<>();
        open(actor, accountIds)
                .filter(row -> !row.getFirstDay().isAfter(today) && accountIds.contains(row.getAccountId()))
                .forEach(row -> away.put(row.getAccountId(), row.getLastDay()));
        return away;
    }

    /** The day on which an account's leave ends in which the other one stands in, now or later; the first such leave. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> findCovered(Actor actor, UUID account, UUID substitute) {
        return open(actor, Set.of(account))
                .filter(row -> row.getAccountId().equals(account) && substitute.equals(row.getSubstituteId()))
                .findFirst()
                .map(LeaveRecord::getLastDay);
    }

    private Stream<LeaveRecord> open(Actor actor, Collection<UUID> accountIds) {
        return store.list(actor.authorityId(), accountIds, today()).stream()
                .filter(row -> row.getState().equals(LeaveState.ENTERED.key()));
    }

    /** Who could stand in for the account in the year to come: same role, same unit. */
    @Transactional(readOnly = true)
    public Set<UUID> findSubstitutes(Actor actor, UUID account) {
        requireMay(actor, account);
        return acting.findFit(account, today(), today().plusDays(LeaveRules.LONGEST_DAYS));
    }

    private void begin(LeaveRecord row, UUID substitute, LocalDate from) {
        if (store.isAway(substitute, from, row.getLastDay())) {
            throw LeaveRules.conflict("LEV-006", "substitute is away");
        }
        if (acting.begin(row.getAccountId(), substitute, from, row.getLastDay()) == 0) {
            throw LeaveRules.invalid("LEV-005", "substitute has no role and unit in common");
        }
        accounts.forget();
    }

    private LeaveRecord lock(Actor actor, UUID id, int seen, LeaveState.Act act) {
        LeaveRecord row = store.lock(actor.authorityId(), id)
                .filter(found -> mayChange(actor, found.getAccountId()))
                .orElseThrow(AccessPolicy::notFound);
        if (row.getVersion() != seen) {
            throw LeaveRules.conflict("LEV-008", "somebody was faster");
        }
        if (LeaveState.of(row.getState()).edge(act).isEmpty()
                || row.getLastDay().isBefore(today())) {
            throw LeaveRules.conflict("LEV-009", "is over; state is %s, allowed: entered".formatted(row.getState()));
        }
        return row;
    }

    private void change(Actor actor, LeaveRecord row, LeaveState.Act act) {
        LeaveState.Edge edge = LeaveState.of(row.getState()).edge(act).orElseThrow();
        row.setState(edge.to().key());
        row.setVersion(row.getVersion() + 1);
        store.update(row);
        accounts.forget();
        note(actor, row, edge.event());
    }

    private LeaveRecord row(Actor actor, NewLeave leave) {
        LeaveRecord row = new LeaveRecord();
        row.setAuthorityId(actor.authorityId());
        row.setId(Ids.next(clock));
        row.setAccountId(leave.accountId());
        row.setKind(leave.kind().key());
        row.setFirstDay(leave.firstDay());
        row.setLastDay(leave.lastDay());
        row.setSubstituteId(leave.substituteId());
        row.setState(LeaveState.ENTERED.key());
        row.setVersion(0);
        row.setEnteredBy(actor.accountId());
        row.setEnteredAt(clock.instant());
        return row;
    }

    private LeaveView view(Actor actor, LeaveRecord row) {
        return new LeaveView(
                row.getId(),
                row.getAccountId(),
                LeaveKind.of(row.getKind()),
                row.getFirstDay(),
                row.getLastDay(),
                row.getSubstituteId(),
                row.getState(),
                row.getVersion(),
                mayChange(actor, row.getAccountId()));
    }

    private void requireMay(Actor actor, UUID account) {
        if (!mayChange(actor, account)) {
            throw AccessPolicy.notFound();
        }
    }

    /** The official, or who gives out the work of one of their units. */
    private boolean mayChange(Actor actor, UUID account) {
        return actor.accountId().equals(account)
                || accounts.listAssignments(List.of(account)).stream()
                        .map(Staff::unitId)
                        .anyMatch(unit -> policy.mayIn(actor, Permission.DOSSIER_ASSIGN, unit));
    }

    /** The reason stays in the row alone. */
    private void note(Actor actor, LeaveRecord row, String event) {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("account", row.getAccountId());
        data.put("from", row.getFirstDay().toString());
        data.put("to", row.getLastDay().toString());
        data.put("substitute", row.getSubstituteId());
        audit.append(
                new StreamId("leave", row.getId()),
                new Draft(clock.instant(), actor.accountId(), null, event, json.writeValueAsString(data), null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
