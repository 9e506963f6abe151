package vn.thongsuot.inspections;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.DomainException;

/**
 * Who may read and change which inspection (Vietnamese: quyền đối với cuộc kiểm tra): those at the inspecting body or above it
 * and the team; those of the inspected unit once they may know of it, of a surprise inspection when it has begun.
 */
@Component
public class InspectionAccess {

    private final AccessPolicy policy;
    private final InspectionStore store;
    private final TaskUnits units;

    InspectionAccess(AccessPolicy policy, InspectionStore store, TaskUnits units) {
        this.policy = policy;
        this.store = store;
        this.units = units;
    }

    /** What an actor may, for any number of inspections; asks the database once. */
    public Reader reader(Actor actor) {
        return new Reader(actor, Set.copyOf(store.listOfMember(actor.accountId())));
    }

    /** What one actor may. */
    public final class Reader {

        private final Actor actor;
        private final Set<UUID> memberOf;

        private Reader(Actor actor, Set<UUID> memberOf) {
            this.actor = actor;
            this.memberOf = memberOf;
        }

        public boolean mayRead(Inspection inspection) {
            return actor.authorityId().equals(inspection.authorityId())
                    && (isOurs(inspection)
                            || inspection.isKnownToInspected()
                                    && policy.mayIn(
                                            actor, Permission.BOARD_READ, units.current(inspection.inspectedUnitId())));
        }

        public boolean may(InspectionTransitions.Side side, Inspection inspection) {
            return actor.authorityId().equals(inspection.authorityId())
                    && switch (side) {
                        case PLANNER -> isInspecting(Permission.PROGRAMME_EDIT, inspection);
                        case TEAM ->
                            memberOf.contains(inspection.id()) || isInspecting(Permission.PROGRAMME_EDIT, inspection);
                        case SIGNER -> isInspecting(Permission.PROGRAMME_APPROVE, inspection);
                        case INSPECTED -> isOf(inspection.inspectedUnitId());
                    };
        }

        /** Whether the actor leads a unit or runs its reform programme, in the unit itself. */
        public boolean isOf(UUID unitId) {
            UUID today = units.current(unitId);
            return List.of(Permission.PROGRAMME_EDIT, Permission.PROGRAMME_APPROVE).stream()
                    .flatMap(actor::grantsWith)
                    .anyMatch(grant -> grant.unitId().equals(today));
        }

        /** Whether the actor is of the team, or may see what the inspecting body does. */
        private boolean isOurs(Inspection inspection) {
            return memberOf.contains(inspection.id()) || isInspecting(Permission.BOARD_READ, inspection);
        }

        private boolean isInspecting(Permission permission, Inspection inspection) {
            return policy.mayIn(actor, permission, units.current(inspection.unitId()));
        }
    }

    /** @throws DomainException ACC-001 (not found) if the actor may not see it */
    public Inspection requireRead(Actor actor, Inspection inspection) {
        if (!reader(actor).mayRead(inspection)) {
            throw AccessPolicy.notFound();
        }
        return inspection;
    }

    /**
     * What was found so far is the inspecting side's own until the minutes are signed.
     *
     * @throws DomainException ACC-001 (not found) for others
     */
    public Inspection requireResults(Actor actor, Inspection inspection) {
        Reader reader = reader(actor);
        if (!reader.mayRead(inspection) || inspection.minutes() == null && !reader.isOurs(inspection)) {
            throw AccessPolicy.notFound();
        }
        return inspection;
    }

    public boolean may(Actor actor, InspectionTransitions.Side side, Inspection inspection) {
        return reader(actor).may(side, inspection);
    }

    /** @throws DomainException ACC-002 (forbidden) if the actor does not stand on this side */
    public void require(Actor actor, InspectionTransitions.Side side, Inspection inspection) {
        if (!may(actor, side, inspection)) {
            throw new DomainException(
                    "ACC-002", DomainException.Kind.FORBIDDEN, "account is not %s here".formatted(side));
        }
    }
}
