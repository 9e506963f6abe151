package vn.thongsuot.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Goals of plans without a number: written while the plan is a draft, judged while it is in force. */
@Service
public class Goals {

    private static final int LONGEST = 1000;

    private final GoalStore store;
    private final Plans plans;
    private final PlanLife life;
    private final PlanRules rules;
    private final PlanAccess access;
    private final PlanJournal journal;
    private final Clock clock;

    Goals(
            GoalStore store,
            Plans plans,
            PlanLife life,
            PlanRules rules,
            PlanAccess access,
            PlanJournal journal,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.life = life;
        this.rules = rules;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** In the order of the plan, whoever asks. */
    @Transactional(readOnly = true)
    public List<Goal> list(UUID planId) {
        return store.list(planId);
    }

    /** Those of a unit's own plans in force, in the order of the plans. */
    @Transactional(readOnly = true)
    public List<Goal> listInForce(UUID unitId) {
        return store.listInForce(unitId);
    }

    /** @return id of the goal; PLN-014 for a statement that is blank or too long, PLN-003 unless the plan is a draft */
    @Transactional
    public UUID add(Actor actor, PlanSeen seen, Goal.Words words) {
        String statement = rules.requireText(words.statement(), "PLN-014", LONGEST);
        UUID[] id = new UUID[1];
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            id[0] = store.insert(
                    seen.planId(), new Goal.Words(words.area(), statement, words.horizon(), words.quote()));
            return Map.of("what", "goal-added", "goal", id[0].toString());
        });
        return id[0];
    }

    /** Words anew; the sentence in the source text and what was concluded stay. Refused as {@link #add}. */
    @Transactional
    public void change(Actor actor, PlanSeen seen, UUID goalId, Goal.Words words) {
        String statement = rules.requireText(words.statement(), "PLN-014", LONGEST);
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            if (!store.update(seen.planId(), goalId, new Goal.Words(words.area(), statement, words.horizon(), null))) {
                throw AccessPolicy.notFound();
            }
            return Map.of("what", "goal-changed", "goal", goalId.toString());
        });
    }

    @Transactional
    public void remove(Actor actor, PlanSeen seen, UUID goalId) {
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            if (!store.delete(seen.planId(), goalId)) {
                throw AccessPolicy.notFound();
            }
            return Map.of("what", "goal-removed", "goal", goalId.toString());
        });
    }

    /**
     * What a leader of the plan's unit concludes.
     *
     * @param seen how many conclusions the leader saw
     * @throws DomainException ACC-001 or ACC-002 by right, PLN-018 without grounds or with too long ones, PLN-003 unless the
     *     plan is in force, PLN-002 if somebody was faster
     */
    @Transactional
    public void judge(Actor actor, UUID planId, UUID goalId, int seen, boolean met, String grounds) {
        Plan plan = plans.get(actor, planId);
        access.require(actor, Permission.PROGRAMME_APPROVE, plan);
        Goal goal = store.find(planId, goalId).orElseThrow(AccessPolicy::notFound);
        if (plan.state() != PlanState.ISSUED) {
            throw new DomainException(
                    "PLN-003",
                    DomainException.Kind.CONFLICT,
                    "plan is %s".formatted(plan.state()),
                    new MessageRef("goal.judge"),
                    new MessageRef("plan.state." + plan.state().key()),
                    new MessageRef("plan.allowed." + plan.state().key()));
        }
        String said = rules.requireText(grounds, "PLN-018", LONGEST);
        Goal.Judgement judgement = new Goal.Judgement(met, said, clock.instant(), actor.accountId());
        if (goal.judgements() != seen || !store.judge(goal, judgement)) {
            throw new DomainException(
                    "PLN-002", DomainException.Kind.CONFLICT, "goal %s was judged meanwhile".formatted(goalId));
        }
        journal.record(actor, plan, "plan.goal-judged", Map.of("goal", goalId.toString(), "met", met));
    }
}
