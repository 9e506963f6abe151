package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.TARGET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitLevel;

/** Begins plans from other plans: from the parent's, or as the next edition of the own (Vietnamese: soạn từ kế hoạch khác). */
@Service
public class PlanComposer {

    private final PlanStore store;
    private final PlanDesk desk;
    private final PlanLife life;
    private final PlanParts parts;
    private final GoalStore goals;
    private final UnitDirectory units;
    private final Clock clock;

    PlanComposer(
            PlanStore store,
            PlanDesk desk,
            PlanLife life,
            PlanParts parts,
            GoalStore goals,
            UnitDirectory units,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.life = life;
        this.parts = parts;
        this.goals = goals;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A draft under {@code head.parentId()} with every target of the parent that speaks about the unit's level, at that
     * level's value, and that is due within the draft's period (plans' rules R1, R11); goals without a number likewise.
     */
    @Transactional
    public UUID composeFromParent(Actor actor, UUID unitId, PlanHead head) {
        UUID parent = head.parentId();
        if (parent == null) {
            return desk.create(actor, unitId, head);
        }
        UUID id = desk.create(actor, unitId, head);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UnitLevel level = units.get(unitId, today).level();
        Horizon years = new Horizon(head.from().getYear(), head.to().getYear());
        copy(parent, get(id), target -> ParentTargets.forChild(target, level, years));
        goals.inherit(parent, id, years);
        return id;
    }

    /** A draft of the next edition, or of a plan in its place; both begin with everything that the plan says now. */
    @Transactional
    public UUID succeed(Actor actor, PlanSeen seen, Plan.Succession succession) {
        boolean amends = succession == Plan.Succession.AMENDS;
        PlanAction action = amends ? PlanAction.DRAFT_AMENDMENT : PlanAction.DRAFT_REPLACEMENT;
        Plan old = life.apply(actor, seen, action, row -> Map.of()).plan();
        var row = store.create(
                old.authorityId(),
                old.unitId(),
                new PlanHead(old.kind(), old.title(), old.from(), old.to(), old.parentId(), old.childDue()),
                actor.accountId());
        row.setPreviousId(old.id());
        row.setSuccession(succession.key());
        row.setEdition(amends ? old.edition() + 1 : 1);
        row.update();
        parts.copy(old.id(), row.getId());
        goals.copy(old.id(), row.getId());
        copy(old.id(), get(row.getId()), target -> Optional.of(TargetDraft.of(target)));
        return row.getId();
    }

    private void copy(UUID from, Plan to, Function<Target, Optional<TargetDraft>> taken) {
        List<Target> targets = store.listTargets(TARGET.PLAN_ID.eq(from));
        Map<UUID, UUID> copies = new HashMap<>();
        int n = 1;
        for (Target target : targets) {
            Optional<TargetDraft> draft = taken.apply(target);
            if (draft.isPresent()) {
                UUID nested = target.nestedIn();
                UUID copied = nested == null ? null : copies.get(nested);
                copies.put(target.id(), store.insertTarget(to, n++, draft.get().nestedIn(copied)));
            }
        }
    }

    private Plan get(UUID planId) {
        return store.find(planId).orElseThrow(AccessPolicy::notFound);
    }
}
