package vn.thongsuot.centres.queue;

import static vn.thongsuot.db.centres.Tables.PRIORITY_RULE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Keeps the authority's own list of who is called before others (Vietnamese: danh mục diện ưu tiên). A list holds from the day on which
 * it is saved; numbers that were drawn before keep the rank of their day.
 */
@Service
public class PriorityRules {

    private static final int MOST = 20;
    private static final int LOWEST = 9;
    private static final int LONGEST = 100;

    private final DSLContext db;
    private final Priorities priorities;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    PriorityRules(
            DSLContext db, Priorities priorities, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.priorities = priorities;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** What holds today: the own list, or the common one. @throws DomainException ACC-001 for who does not keep it */
    @Transactional(readOnly = true)
    public List<Priority> list(Actor actor) {
        policy.requireKeeper(actor);
        return priorities.list(actor.authorityId(), today());
    }

    /**
     * Saves the whole list, from today on.
     *
     * @param seen what stood on the page, as {@link #list} gave it
     * @throws DomainException ACC-001 for who does not keep it, QUE-012 (conflict) if somebody changed it meanwhile, QUE-011 for names or
     *     ranks that cannot be
     */
    @Transactional
    public void replace(Actor actor, List<Priority> seen, List<Priority> next) {
        policy.requireKeeper(actor);
        requireFit(next);
        UUID authority = actor.authorityId();
        db.fetch("select pg_advisory_xact_lock(hashtext({0}))", DSL.val("priorities:" + authority));
        if (!priorities.list(authority, today()).equals(seen)) {
            throw new DomainException("QUE-012", DomainException.Kind.CONFLICT, "priorities changed meanwhile");
        }
        end(authority);
        next.forEach(one -> db.insertInto(PRIORITY_RULE)
                .set(PRIORITY_RULE.ID, Ids.next(clock))
                .set(PRIORITY_RULE.AUTHORITY_ID, authority)
                .set(PRIORITY_RULE.CODE, one.code())
                .set(PRIORITY_RULE.RANK, one.rank())
                .set(PRIORITY_RULE.OFFERED, one.offered())
                .set(PRIORITY_RULE.NAME, LocalizedJson.of(one.name()))
                .set(PRIORITY_RULE.VALID, DateRanges.from(today()))
                .execute());
        audit.append(
                new StreamId("priority-rules", authority),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        authority,
                        "priority-rules.changed",
                        json.writeValueAsString(Map.of(
                                "from",
                                today().toString(),
                                "ranks",
                                next.stream()
                                        .map(one -> one.code() + " " + one.rank())
                                        .toList())),
                        null));
    }

    /** What began today is taken back, what began before ends. */
    private void end(UUID authority) {
        Condition own = PRIORITY_RULE.AUTHORITY_ID.eq(authority).and(DateRanges.holds(PRIORITY_RULE.VALID, today()));
        db.deleteFrom(PRIORITY_RULE)
                .where(own)
                .and(DSL.condition("lower({0}) = {1}::date", PRIORITY_RULE.VALID, DSL.val(today())))
                .execute();
        db.update(PRIORITY_RULE)
                .set(PRIORITY_RULE.VALID, DateRanges.until(PRIORITY_RULE.VALID, today()))
                .where(own)
                .execute();
    }

    private static void requireFit(List<Priority> next) {
        Set<String> codes = new HashSet<>();
        boolean fits = next.size() <= MOST
                && next.stream()
                        .allMatch(one -> one.rank() >= 1
                                && one.rank() <= LOWEST
                                && !one.name().vi().isBlank()
                                && one.name().vi().length() <= LONGEST
                                && !one.code().isEmpty()
                                && codes.add(one.code()));
        if (!fits) {
            throw new DomainException("QUE-011", DomainException.Kind.INVALID, "priorities do not fit", LOWEST, MOST);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
