package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.OpenTask;
import vn.thongsuot.programme.tasks.OpenTasks;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Puts into words who has to do what: the unit, the position, since when; a name stands on the task itself. */
@Component
class BoardActs {

    private final OpenTasks tasks;
    private final TaskUnits units;
    private final Accounts accounts;

    BoardActs(OpenTasks tasks, TaskUnits units, Accounts accounts) {
        this.tasks = tasks;
        this.units = units;
        this.accounts = accounts;
    }

    ActList list(Ui ui, Actor actor, OpenTasks.Asked asked, int most, int mostOfEach) {
        OpenTasks.Found found = tasks.find(actor, asked, most, mostOfEach);
        Map<UUID, List<Staff>> staff = staff(found.tasks());
        List<ActList.Act> acts = new ArrayList<>();
        Map<ActList.Part, List<ActList.Act>> parts = new HashMap<>();
        Map<UUID, List<ActList.Act>> targets = new HashMap<>();
        for (OpenTask task : found.tasks()) {
            ActList.Act act = act(ui, task, staff);
            acts.add(act);
            UUID target = task.targetId();
            (target == null
                            ? parts.computeIfAbsent(
                                    new ActList.Part(task.planId(), task.area()), _ -> new ArrayList<>())
                            : targets.computeIfAbsent(target, _ -> new ArrayList<>()))
                    .add(act);
        }
        parts.replaceAll((_, all) -> few(all, mostOfEach));
        targets.replaceAll((_, all) -> few(all, mostOfEach));
        return new ActList(
                found.open(), found.late(), href(asked, null), href(asked, "late"), few(acts, most), targets, parts);
    }

    private static List<ActList.Act> few(List<ActList.Act> all, int most) {
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static String href(OpenTasks.Asked asked, @Nullable String due) {
        return "/desk/tasks?whose=subtree&unit=" + asked.unitId()
                + (due == null ? "" : "&due=" + due)
                + (asked.area() == null ? "" : "&area=" + asked.area())
                + (asked.planId() == null ? "" : "&plan=" + asked.planId())
                + (asked.targetIds().size() == 1
                        ? "&target=" + asked.targetIds().iterator().next()
                        : "");
    }

    private Map<UUID, List<Staff>> staff(List<OpenTask> found) {
        return accounts
                .listAssignments(found.stream()
                        .map(OpenTask::personId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(Staff::accountId));
    }

    private ActList.Act act(Ui ui, OpenTask task, Map<UUID, List<Staff>> staff) {
        return new ActList.Act(
                task.title(),
                "/desk/tasks/" + task.id(),
                ui.text(units.view(task.unitId()).name()),
                position(ui, task, staff),
                say(ui, task),
                task.turn() == OpenTask.Turn.LATE ? "ts-late" : "");
    }

    /** The position in the unit that has to act, or in one under it; the head's where nobody holds one. */
    private String position(Ui ui, OpenTask task, Map<UUID, List<Staff>> staff) {
        List<Staff> held = task.personId() == null ? List.of() : staff.getOrDefault(task.personId(), List.of());
        return held.stream()
                .filter(one -> units.covers(task.unitId(), one.unitId()))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .map(Staff::position)
                .map(ui::text)
                .orElseGet(() -> ui.t("board.act.head"));
    }

    private static String say(Ui ui, OpenTask task) {
        String since = ui.date(task.since());
        Integer left = task.daysLeft();
        return switch (task.turn()) {
            case LATE -> ui.t("board.act.late", since, left == null ? 0 : -left);
            case RUNNING ->
                task.dueOn() == null
                        ? ui.t("board.act.open", since)
                        : ui.t("board.act.running", since, ui.date(task.dueOn()));
            case ASKED, REPORTED, REFUSED -> ui.t("board.act." + task.turn().key(), since);
        };
    }
}
