package vn.thongsuot.programme.tasks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskAction;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Builds the page of a task. */
@Component
class TaskPages {

    private final TaskDetails details;
    private final TaskNames names;
    private final TaskRoute route;
    private final TaskUnits units;
    private final Accounts accounts;
    private final ServedTargets targets;

    TaskPages(
            TaskDetails details,
            TaskNames names,
            TaskRoute route,
            TaskUnits units,
            Accounts accounts,
            ServedTargets targets) {
        this.details = details;
        this.names = names;
        this.route = route;
        this.units = units;
        this.accounts = accounts;
        this.targets = targets;
    }

    TaskPage make(Ui ui, Actor actor, UUID id, Map<String, String> errors, Map<String, String> typed) {
        TaskDetail detail = details.get(actor, id);
        Map<UUID, String> people = people(detail);
        boolean mine = detail.actions().stream().anyMatch(action -> action != TaskAction.CANCEL);
        return new TaskPage(
                ui,
                detail,
                DueTexts.look(detail.status()),
                DueTexts.text(ui, detail.status(), detail.askedDueOn() != null, detail.daysLeft()),
                DueTexts.look(detail.daysLeft()),
                next(ui, detail, people, mine),
                mine,
                route.of(ui, detail, people),
                facts(ui, detail, people),
                detail.history().reversed().stream()
                        .map(line -> line(ui, detail, line, people))
                        .toList(),
                TaskActs.of(ui, detail, typed),
                detail.actions().contains(TaskAction.EDIT),
                staff(ui, detail),
                typed,
                errors);
    }

    private Map<UUID, String> people(TaskDetail detail) {
        Set<UUID> people = new HashSet<>();
        detail.history().stream()
                .map(TaskDetail.Line::accountId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        people.add(detail.assignerId());
        Optional.ofNullable(detail.content().holderId()).ifPresent(people::add);
        Optional.ofNullable(detail.content().leaderId()).ifPresent(people::add);
        return names.people(people);
    }

    /** What has to be done next and by whom. */
    private String next(Ui ui, TaskDetail detail, Map<UUID, String> people, boolean mine) {
        String asked =
                detail.askedDueOn() != null ? "extension" : detail.status().key();
        if (mine && atReader(detail)) {
            return ui.t("task.next." + asked + ".mine", day(ui, detail.askedDueOn()));
        }
        boolean atLead = detail.status().isRunning() && detail.askedDueOn() == null;
        UUID person = atLead ? detail.content().holderId() : detail.assignerId();
        String unit = names.unit(ui, atLead ? detail.currentLeadId() : detail.assignerUnitId());
        return ui.t(
                "task.next." + asked + ".other",
                person == null ? "–" : people.getOrDefault(person, "–"),
                unit,
                day(ui, detail.askedDueOn()));
    }

    /** Whether the next move is one of those that the reader may do. */
    private static boolean atReader(TaskDetail detail) {
        if (detail.askedDueOn() != null) {
            return detail.actions().contains(TaskAction.GRANT_EXTENSION);
        }
        return switch (detail.status()) {
            case DRAFT, REFUSED -> detail.actions().contains(TaskAction.ASSIGN);
            case ASSIGNED -> detail.actions().contains(TaskAction.ACCEPT);
            case ACCEPTED, IN_PROGRESS, RETURNED -> detail.actions().contains(TaskAction.COMPLETE);
            case REPORTED -> detail.actions().contains(TaskAction.CLOSE);
            case CLOSED, CANCELLED -> false;
        };
    }

    private List<TaskPage.Fact> facts(Ui ui, TaskDetail detail, Map<UUID, String> people) {
        List<TaskPage.Fact> facts = new ArrayList<>();
        var content = detail.content();
        facts.add(fact(ui, "lead", names.unit(ui, detail.currentLeadId())));
        if (!Objects.equals(detail.leadUnitId(), detail.currentLeadId())) {
            facts.add(fact(ui, "succeeded", ui.t("task.succeeded.text")));
        }
        facts.add(fact(ui, "holder", name(people, content.holderId())));
        facts.add(fact(
                ui,
                "partners",
                content.partnerIds().isEmpty()
                        ? ui.t("task.none")
                        : content.partnerIds().stream()
                                .map(unit -> names.unit(ui, unit))
                                .sorted()
                                .collect(Collectors.joining("; "))));
        facts.add(fact(ui, "leader", name(people, content.leaderId())));
        facts.add(fact(
                ui, "assigner", name(people, detail.assignerId()) + ", " + names.unit(ui, detail.assignerUnitId())));
        facts.add(source(ui, detail));
        targets.find(content.targetId())
                .map(target -> new TaskPage.Fact(
                        ui.t("task.target"), ui.text(target.statement()), "/desk/board/targets/" + target.id()))
                .ifPresent(facts::add);
        if (content.area() != null) {
            facts.add(fact(ui, "area", ui.t("task.area." + content.area())));
        }
        facts.add(fact(ui, "dueOn", day(ui, content.dueOn())));
        if (!Objects.equals(detail.firstDueOn(), content.dueOn()) && detail.firstDueOn() != null) {
            facts.add(fact(ui, "firstDueOn", day(ui, detail.firstDueOn())));
        }
        facts.add(fact(ui, "percent", detail.percent() + "%"));
        if (detail.returns() > 0) {
            facts.add(fact(ui, "returns", ui.number(detail.returns())));
        }
        return facts;
    }

    private static TaskPage.Fact source(Ui ui, TaskDetail detail) {
        String href = detail.sourceId() == null
                ? null
                : switch (detail.source()) {
                    case PLAN -> "/desk/plans/" + detail.sourceId();
                    case MEETING -> "/desk/steering/meetings/" + detail.sourceId();
                    case ASSIGNED -> null;
                };
        return new TaskPage.Fact(
                ui.t("task.source"), ui.t("task.source." + detail.source().key()), href);
    }

    private TaskPage.Line line(Ui ui, TaskDetail detail, TaskDetail.Line line, Map<UUID, String> people) {
        TaskDetail.Report report = line.report();
        String what = ui.t("event." + line.event());
        if (line.day() != null) {
            what = what + ": " + ui.date(line.day());
        }
        if (report != null) {
            what = what + ": " + report.percent() + "%";
        }
        return new TaskPage.Line(
                ui.dateTime(line.at()),
                what,
                report == null ? line.note() : report.words(),
                name(people, line.accountId()) + ", " + names.unit(ui, line.unitId()),
                report == null || report.documentId() == null
                        ? null
                        : "/desk/tasks/" + detail.id() + "/files/" + report.documentId());
    }

    private List<Choice> staff(Ui ui, TaskDetail detail) {
        UUID lead = detail.currentLeadId();
        if (lead == null || !detail.actions().contains(TaskAction.HAND_OVER)) {
            return List.of();
        }
        return accounts.listStaff(units.subtree(lead)).stream()
                .filter(staff -> staff.role().permits(Permission.TASK_WORK))
                .map(staff -> new Choice(
                        staff.accountId().toString(),
                        staff.displayName() + ", " + ui.text(staff.position()),
                        staff.accountId().equals(detail.content().holderId())))
                .distinct()
                .toList();
    }

    private static TaskPage.Fact fact(Ui ui, String key, String value) {
        return new TaskPage.Fact(ui.t("task." + key), value, null);
    }

    private static String name(Map<UUID, String> people, @Nullable UUID account) {
        return account == null ? "–" : people.getOrDefault(account, "–");
    }

    private static String day(Ui ui, @Nullable LocalDate day) {
        return day == null ? "–" : ui.date(day);
    }
}
