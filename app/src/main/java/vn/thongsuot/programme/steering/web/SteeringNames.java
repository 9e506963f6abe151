package vn.thongsuot.programme.steering.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Names and choices of units and officials for the pages of steering. */
@Component
class SteeringNames {

    private final TaskUnits units;
    private final Accounts accounts;

    SteeringNames(TaskUnits units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    String unit(Ui ui, @Nullable UUID unitId) {
        return unitId == null ? "–" : ui.text(units.view(unitId).name());
    }

    Map<UUID, String> people(Collection<UUID> accountIds) {
        return accounts.displayNames(Set.copyOf(accountIds));
    }

    /** The units in which the actor has a permission. */
    List<Choice> own(Ui ui, Actor actor, Permission permission, String chosen) {
        return actor.grantsWith(permission)
                .map(Grant::unitId)
                .distinct()
                .map(units::view)
                .map(unit -> choice(ui, unit, chosen))
                .toList();
    }

    /** Units below to which the actor may give work. */
    List<Choice> assignable(Ui ui, Actor actor, String chosen) {
        return units.listAssignable(actor).stream()
                .map(unit -> choice(ui, unit, chosen))
                .toList();
    }

    /** Officials who work in one of the actor's own units, or in an agency or committee below. */
    List<Choice> staff(Ui ui, Actor actor) {
        return accounts
                .listStaff(
                        units.listAssignable(actor).stream().map(UnitView::id).toList())
                .stream()
                .map(one -> new Choice(
                        one.accountId().toString(), one.displayName() + ", " + ui.text(one.position()), false))
                .distinct()
                .toList();
    }

    private static Choice choice(Ui ui, UnitView unit, String chosen) {
        return new Choice(
                unit.id().toString(), ui.text(unit.name()), unit.id().toString().equals(chosen));
    }
}
