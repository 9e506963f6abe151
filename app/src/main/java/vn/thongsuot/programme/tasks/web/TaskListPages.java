package vn.thongsuot.programme.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskFilter;
import vn.thongsuot.programme.tasks.TaskFilter.Due;
import vn.thongsuot.programme.tasks.TaskFilter.Whose;
import vn.thongsuot.programme.tasks.TaskLine;
import vn.thongsuot.programme.tasks.TaskLists;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Builds the lists of tasks; filters stand in the address. */
@Component
class TaskListPages {

    private final TaskLists lists;
    private final TaskNames names;
    private final TaskUnits units;

    TaskListPages(TaskLists lists, TaskNames names, TaskUnits units) {
        this.lists = lists;
        this.names = names;
        this.units = units;
    }

    TaskListPage make(Ui ui, Actor actor, TaskFilter filter) {
        List<TaskLine> lines = lists.list(actor, filter);
        return new TaskListPage(
                ui,
                filter,
                tallies(filter, lists.tally(actor, filter)),
                scopes(actor, filter),
                units(ui, actor, filter),
                rows(ui, lines),
                actor.may(Permission.TASK_ASSIGN),
                actor.may(Permission.PROGRAMME_EDIT),
                href("/desk/tasks/export.xlsx", filter.withPage(1)),
                filter.page() > 1 ? href(filter.withPage(filter.page() - 1)) : null,
                lines.size() == TaskFilter.PAGE_SIZE ? href(filter.withPage(filter.page() + 1)) : null);
    }

    private static List<TaskListPage.Tally> tallies(TaskFilter filter, Map<Due, Integer> counts) {
        List<TaskListPage.Tally> tallies = new ArrayList<>();
        int open = 0;
        for (Due due : Due.values()) {
            int count = Objects.requireNonNull(counts.get(due));
            open += due == Due.DONE ? 0 : count;
            String look = due == Due.LATE ? "late" : due == Due.TODAY ? "soon" : "";
            tallies.add(new TaskListPage.Tally(
                    "task.due." + key(due), count, href(filter.with(due)), look, due == filter.due()));
        }
        tallies.add(
                new TaskListPage.Tally("task.due.all", open, href(filter.with((Due) null)), "", filter.due() == null));
        return tallies;
    }

    private static List<TaskListPage.Scope> scopes(Actor actor, TaskFilter filter) {
        List<TaskListPage.Scope> scopes = new ArrayList<>();
        for (Whose whose : Whose.values()) {
            if (whose != Whose.ASSIGNED || actor.may(Permission.TASK_ASSIGN)) {
                scopes.add(new TaskListPage.Scope(
                        "task.whose." + key(whose), href(filter.with(whose)), whose == filter.whose()));
            }
        }
        return scopes;
    }

    private List<Choice> units(Ui ui, Actor actor, TaskFilter filter) {
        return units.listAssignable(actor).stream()
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(filter.unitId())))
                .toList();
    }

    private List<TaskListPage.Row> rows(Ui ui, List<TaskLine> lines) {
        Map<UUID, String> people = names.people(
                lines.stream().map(TaskLine::holderId).filter(Objects::nonNull).toList());
        return lines.stream()
                .map(line -> new TaskListPage.Row(
                        line,
                        DueTexts.text(ui, line.status(), line.askedDueOn() != null, line.daysLeft()),
                        DueTexts.look(line.daysLeft()),
                        DueTexts.gauge(line.daysLeft()),
                        names.unit(ui, line.leadUnitId()),
                        line.holderId() == null ? "" : people.getOrDefault(line.holderId(), "–")))
                .toList();
    }

    static String href(TaskFilter filter) {
        return href("/desk/tasks", filter);
    }

    private static String href(String path, TaskFilter filter) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path).queryParam("whose", key(filter.whose()));
        add(builder, "due", filter.due() == null ? null : key(filter.due()));
        add(builder, "unit", filter.unitId() == null ? null : filter.unitId().toString());
        add(builder, "area", filter.area());
        add(builder, "plan", filter.planId() == null ? null : filter.planId().toString());
        add(
                builder,
                "target",
                filter.targetId() == null ? null : filter.targetId().toString());
        add(builder, "page", filter.page() > 1 ? String.valueOf(filter.page()) : null);
        return builder.encode().toUriString();
    }

    private static void add(UriComponentsBuilder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.queryParam(name, value);
        }
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
