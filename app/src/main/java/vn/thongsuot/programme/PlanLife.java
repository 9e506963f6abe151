package vn.thongsuot.programme;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.programme.tables.records.PlanRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Applies one edge of {@link PlanTransitions} to a plan: the one place where its state is set. */
@Component
class PlanLife {

    private final PlanStore store;
    private final PlanAccess access;
    private final PlanJournal journal;

    PlanLife(PlanStore store, PlanAccess access, PlanJournal journal) {
        this.store = store;
        this.access = access;
        this.journal = journal;
    }

    /** The plan after a change, and the entry that tells of it. */
    record Applied(Plan plan, UUID eventId) {}

    /**
     * @param change alters the row and says what the event keeps: ids and codes only
     * @return the plan after the change
     * @throws DomainException ACC-001 or ACC-002 by right, PLN-002 if somebody was faster, PLN-003 if the state does not
     *     allow it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Applied apply(Actor actor, PlanSeen seen, PlanAction action, Function<PlanRecord, Map<String, ?>> change) {
        PlanRecord row = lock(seen.planId());
        Plan plan = access.requireRead(actor, get(seen.planId()));
        if (row.getVersion() != seen.version()) {
            throw new DomainException(
                    "PLN-002",
                    DomainException.Kind.CONFLICT,
                    "Plan %s: seen version %d, found %d.".formatted(plan.id(), seen.version(), row.getVersion()));
        }
        return apply(actor, row, plan, action, change);
    }

    /** As {@link #apply}, for a consequence of another plan's change: whatever version it has now. */
    @Transactional(propagation = Propagation.MANDATORY)
    Applied applyNow(Actor actor, UUID planId, PlanAction action, Function<PlanRecord, Map<String, ?>> change) {
        PlanRecord row = lock(planId);
        return apply(actor, row, get(planId), action, change);
    }

    private Applied apply(
            Actor actor, PlanRecord row, Plan plan, PlanAction action, Function<PlanRecord, Map<String, ?>> change) {
        PlanTransitions.Edge edge = PlanTransitions.find(plan.state(), action).orElseThrow(() -> refused(plan, action));
        access.require(actor, edge.permission(), plan);
        Map<String, ?> data = change.apply(row);
        row.setState(edge.to().key());
        store.save(row);
        Plan changed = get(plan.id());
        return new Applied(changed, journal.record(actor, changed, edge.event(), data));
    }

    private PlanRecord lock(UUID planId) {
        PlanRecord row = store.lock(planId);
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        return row;
    }

    private Plan get(UUID planId) {
        return store.find(planId).orElseThrow(AccessPolicy::notFound);
    }

    private static DomainException refused(Plan plan, PlanAction action) {
        return new DomainException(
                "PLN-003",
                DomainException.Kind.CONFLICT,
                "Plan %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(plan.id(), action.key(), plan.state(), PlanTransitions.findStates(action)),
                new MessageRef("plan.action." + action.key()),
                new MessageRef("plan.state." + plan.state().key()),
                new MessageRef("plan.allowed." + plan.state().key()));
    }
}
