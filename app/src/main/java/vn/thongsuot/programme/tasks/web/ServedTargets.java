package vn.thongsuot.programme.tasks.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Targets that a task serves or may serve, in words (Vietnamese: chỉ tiêu mà nhiệm vụ phục vụ). */
@Component
class ServedTargets {

    private static final int LONGEST = 110;

    private final Plans plans;
    private final TaskUnits units;

    ServedTargets(Plans plans, TaskUnits units) {
        this.plans = plans;
        this.units = units;
    }

    /**
     * Targets of the form's own plan and of those in force that bind a unit in whose name the actor may assign: its own and
     * those of the units above it.
     */
    List<TaskFormPage.PlanTargets> choices(Ui ui, Actor actor, TaskForm form) {
        Map<UUID, Plan> offered = new LinkedHashMap<>();
        List<UUID> own = actor.grantsWith(Permission.TASK_ASSIGN)
                .map(Grant::unitId)
                .distinct()
                .toList();
        TaskForm.uuid(form.plan())
                .flatMap(plans::find)
                .filter(plan -> own.stream().anyMatch(unit -> units.covers(unit, plan.unitId())))
                .ifPresent(plan -> offered.put(plan.id(), plan));
        plans.listIssued(actor.authorityId()).stream()
                .filter(plan -> own.stream().anyMatch(unit -> units.covers(plan.unitId(), unit)))
                .forEach(plan -> offered.putIfAbsent(plan.id(), plan));
        List<TaskFormPage.PlanTargets> groups = new ArrayList<>();
        for (Plan plan : offered.values()) {
            List<Choice> choices = plans.listTargetsOfPlan(plan.id()).stream()
                    .map(target -> choice(ui, target, form.target()))
                    .toList();
            if (!choices.isEmpty()) {
                groups.add(new TaskFormPage.PlanTargets(name(ui, plan), choices));
            }
        }
        return groups;
    }

    /** The target of a task; empty where it serves none. */
    Optional<Target> find(@Nullable UUID targetId) {
        return Optional.ofNullable(targetId).flatMap(plans::findTarget);
    }

    private static Choice choice(Ui ui, Target target, String chosen) {
        String words = TaskContent.shortened(ui.text(target.statement()), LONGEST);
        return new Choice(
                target.id().toString(),
                target.n() + ". " + words,
                target.id().toString().equals(chosen));
    }

    private static String name(Ui ui, Plan plan) {
        Plan.Issue issue = plan.issue();
        return issue == null ? ui.text(plan.title()) : issue.number() + " · " + ui.text(plan.title());
    }
}
