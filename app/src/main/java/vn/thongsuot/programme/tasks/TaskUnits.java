package vn.thongsuot.programme.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/**
 * Units of tasks through mergers (Vietnamese: đơn vị kế thừa nhiệm vụ): a task keeps the unit it was given to, and while that
 * unit is no more, its successor carries on.
 */
@Component
public class TaskUnits {

    private final UnitDirectory units;
    private final Clock clock;

    TaskUnits(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The unit that answers today: itself while it exists, else the one that carries on for it. */
    public UUID current(UUID unitId) {
        return units.current(unitId, today());
    }

    /** The units themselves and those that are no more and for which one of them carries on. */
    public Set<UUID> withPredecessors(Collection<UUID> unitIds) {
        return units.withPredecessors(unitIds, today());
    }

    /** Ids of the subtrees of all units in which the actor has a permission, predecessors included. */
    public Set<UUID> subtrees(Actor actor, Permission permission) {
        return units.idsWithPredecessors(actor, permission);
    }

    /** Units to which somebody may give tasks: their own, the parts of these, and every agency and committee below. */
    public List<UnitView> listAssignable(Actor actor) {
        Map<UUID, UnitView> choices = new LinkedHashMap<>();
        actor.grantsWith(Permission.TASK_ASSIGN)
                .map(grant -> grant.unitId())
                .distinct()
                .forEach(own -> units.listSubtree(own, today()).stream()
                        .filter(unit -> unit.id().equals(own) || own.equals(unit.parentId()) || unit.isAgency())
                        .forEach(unit -> choices.putIfAbsent(unit.id(), unit)));
        return List.copyOf(choices.values());
    }

    /** Ids of a unit and all under it today. */
    public List<UUID> subtree(UUID unitId) {
        return units.listSubtree(unitId, today()).stream().map(UnitView::id).toList();
    }

    public boolean covers(UUID ancestorId, @Nullable UUID unitId) {
        return unitId != null && units.covers(ancestorId, unitId);
    }

    /** The unit's name today, or its successor's. */
    public UnitView view(UUID unitId) {
        return units.get(current(unitId), today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
