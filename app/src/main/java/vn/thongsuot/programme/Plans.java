package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN;
import static vn.thongsuot.db.programme.Tables.TARGET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.organisation.UnitDirectory;

/** Reads plans and their targets (Vietnamese: tra cứu kế hoạch và chỉ tiêu). */
@Service
@Transactional(readOnly = true)
public class Plans {

    private static final Condition IN_FORCE = PLAN.STATE.eq(PlanState.ISSUED.key());
    private static final Condition PUBLIC = PLAN.STATE.in("issued", "amended", "replaced", "closed");

    private final PlanStore store;
    private final PlanAccess access;
    private final UnitDirectory units;
    private final Clock clock;

    Plans(PlanStore store, PlanAccess access, UnitDirectory units, Clock clock) {
        this.store = store;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /** Targets in force of the authority's own plans (those of its top unit), in the order of the plans. */
    public List<Target> listTargets(UUID authorityId) {
        return listTargetsOfUnit(authorityId);
    }

    /** Targets in force of one unit's own plans, and of those of units that are no more and for which it carries on. */
    public List<Target> listTargetsOfUnit(UUID unitId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return store.listTargets(TARGET.PLAN_ID.in(DSL.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.UNIT_ID.in(units.withPredecessors(List.of(unitId), today)))
                .and(IN_FORCE)));
    }

    /** Targets of a plan, in their order, whatever its state. */
    public List<Target> listTargetsOfPlan(UUID planId) {
        return store.listTargets(TARGET.PLAN_ID.eq(planId));
    }

    public Optional<Target> findTarget(UUID targetId) {
        return store.listTargets(TARGET.ID.eq(targetId)).stream().findFirst();
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) if there is no such plan for the actor */
    public Plan get(Actor actor, UUID planId) {
        return access.requireRead(actor, store.find(planId).orElseThrow(AccessPolicy::notFound));
    }

    /** Without a question of rights, for what the module itself derives from a plan. */
    public Optional<Plan> find(UUID planId) {
        return store.find(planId);
    }

    /** As {@link #find}, of several plans at once, newest first. */
    public List<Plan> list(Collection<UUID> planIds) {
        return planIds.isEmpty() ? List.of() : store.list(PLAN.ID.in(planIds));
    }

    /** What the actor may read and the filter lets through, newest first. */
    public List<Plan> list(Actor actor, PlanFilter filter) {
        return store.list(PLAN.AUTHORITY_ID.eq(actor.authorityId()).and(matches(filter))).stream()
                .filter(plan -> access.mayRead(actor, plan))
                .toList();
    }

    /** Issued plans of the authority on which others may stand, newest first. */
    public List<Plan> listIssued(UUID authorityId) {
        return store.list(PLAN.AUTHORITY_ID.eq(authorityId).and(IN_FORCE));
    }

    /** Plans that carry out this one and are in force. */
    public List<Plan> listChildren(UUID planId) {
        return store.list(PLAN.PARENT_ID.eq(planId).and(IN_FORCE));
    }

    /** Other editions of the plan and what took its place: those that name it as the previous one. */
    public List<Plan> listSuccessors(UUID planId) {
        return store.list(PLAN.PREVIOUS_ID.eq(planId).and(PLAN.STATE.ne(PlanState.DISCARDED.key())));
    }

    /** Everything that was ever issued, for the public pages; newest first. */
    public List<Plan> listPublic() {
        return store.list(PUBLIC);
    }

    /** A public plan by its id or by its number with hyphens; the newest where several have it. */
    public Optional<Plan> findPublic(String key) {
        return listPublic().stream()
                .filter(plan -> plan.id().toString().equals(key) || plan.slug().equals(key))
                .findFirst();
    }

    private static Condition matches(PlanFilter filter) {
        Condition condition = PLAN.STATE.ne(PlanState.DISCARDED.key());
        if (filter.state() != null) {
            condition = PLAN.STATE.eq(filter.state().key());
        }
        if (filter.unitId() != null) {
            condition = condition.and(PLAN.UNIT_ID.eq(filter.unitId()));
        }
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            condition = condition.and(DSL.condition(
                    "{0} && daterange({1}, {2}, '[]')",
                    PLAN.PERIOD, DSL.val(first), DSL.val(first.plusYears(1).minusDays(1))));
        }
        return condition;
    }
}
