package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.TARGET;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

/** Changes the targets of a drafted plan (Vietnamese: soạn chỉ tiêu); each change is a change of the plan. */
@Service
public class TargetDesk {

    private static final int LONGEST = 1000;

    private final PlanStore store;
    private final PlanLife life;
    private final PlanRules rules;

    TargetDesk(PlanStore store, PlanLife life, PlanRules rules) {
        this.store = store;
        this.life = life;
        this.rules = rules;
    }

    /** @return id of the target; PLN-014 for a statement that is blank or too long, PLN-015 for a wrong nesting */
    @Transactional
    public UUID add(Actor actor, PlanSeen seen, TargetDraft draft) {
        check(seen.planId(), null, draft);
        UUID[] id = new UUID[1];
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            Plan plan = get(seen.planId());
            id[0] = store.insertTarget(plan, store.nextNumber(plan.id()), draft);
            return Map.of("what", "target-added", "target", id[0].toString());
        });
        return id[0];
    }

    @Transactional
    public void change(Actor actor, PlanSeen seen, UUID targetId, TargetDraft draft) {
        check(seen.planId(), targetId, draft);
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            if (!store.updateTarget(get(seen.planId()), targetId, draft)) {
                throw AccessPolicy.notFound();
            }
            return Map.of("what", "target-changed", "target", targetId.toString());
        });
    }

    @Transactional
    public void remove(Actor actor, PlanSeen seen, UUID targetId) {
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            if (!store.deleteTarget(seen.planId(), targetId)) {
                throw AccessPolicy.notFound();
            }
            return Map.of("what", "target-removed", "target", targetId.toString());
        });
    }

    private void check(UUID planId, @org.jspecify.annotations.Nullable UUID targetId, TargetDraft draft) {
        rules.requireText(draft.statement().vi(), "PLN-014", LONGEST);
        UUID nested = draft.nestedIn();
        boolean known = nested == null
                || (!nested.equals(targetId)
                        && !store.listTargets(TARGET.PLAN_ID.eq(planId).and(TARGET.ID.eq(nested)))
                                .isEmpty());
        if (!known) {
            throw new DomainException(
                    "PLN-015", DomainException.Kind.INVALID, "target %s is not of this plan".formatted(nested));
        }
    }

    private Plan get(UUID planId) {
        return store.find(planId).orElseThrow(AccessPolicy::notFound);
    }
}
