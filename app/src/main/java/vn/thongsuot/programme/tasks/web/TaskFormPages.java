package vn.thongsuot.programme.tasks.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Builds the form of a task: units to which the actor may assign, and who works there. */
@Component
class TaskFormPages {

    private final TaskUnits units;
    private final Accounts accounts;
    private final ServedTargets targets;

    TaskFormPages(TaskUnits units, Accounts accounts, ServedTargets targets) {
        this.units = units;
        this.accounts = accounts;
        this.targets = targets;
    }

    TaskFormPage make(Ui ui, Actor actor, @Nullable UUID id, int version, TaskForm form, Map<String, String> errors) {
        List<UnitView> choices = units.listAssignable(actor);
        List<Staff> staff =
                accounts.listStaff(choices.stream().map(UnitView::id).toList());
        return new TaskFormPage(
                ui,
                id == null ? null : id.toString(),
                version,
                form,
                assigners(ui, actor, form),
                choices.stream()
                        .map(unit -> choice(unit.id(), ui.text(unit.name()), form.lead()))
                        .toList(),
                groups(ui, choices, staff, form),
                leaders(ui, actor, staff, form),
                targets.choices(ui, actor, form),
                errors);
    }

    /** The units in whose name the actor may assign. */
    List<Choice> assigners(Ui ui, Actor actor, TaskForm form) {
        return actor.grantsWith(Permission.TASK_ASSIGN)
                .map(Grant::unitId)
                .distinct()
                .map(unit -> choice(unit, ui.text(units.view(unit).name()), form.assigner()))
                .toList();
    }

    private static List<TaskFormPage.Group> groups(Ui ui, List<UnitView> choices, List<Staff> staff, TaskForm form) {
        Map<UUID, List<Choice>> byUnit = new LinkedHashMap<>();
        for (Staff one : staff) {
            if (one.role().permits(Permission.TASK_WORK)) {
                byUnit.computeIfAbsent(one.unitId(), unit -> new ArrayList<>())
                        .add(choice(
                                one.accountId(), one.displayName() + ", " + ui.text(one.position()), form.holder()));
            }
        }
        return choices.stream()
                .filter(unit -> byUnit.containsKey(unit.id()))
                .map(unit -> new TaskFormPage.Group(ui.text(unit.name()), byUnit.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    /** Leaders of the assigner's unit and below, who may watch over the task; and the actor. */
    private static List<Choice> leaders(Ui ui, Actor actor, List<Staff> staff, TaskForm form) {
        Set<Choice> leaders = new LinkedHashSet<>();
        leaders.add(choice(actor.accountId(), actor.displayName(), form.leader()));
        staff.stream()
                .filter(one -> one.role() == Role.LEADER && !one.accountId().equals(actor.accountId()))
                .map(one -> choice(one.accountId(), one.displayName() + ", " + ui.text(one.position()), form.leader()))
                .forEach(leaders::add);
        return List.copyOf(leaders);
    }

    private static Choice choice(UUID id, String name, String chosen) {
        return new Choice(id.toString(), name, id.toString().equals(chosen));
    }
}
