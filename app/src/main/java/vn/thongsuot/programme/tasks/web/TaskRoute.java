package vn.thongsuot.programme.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskStatus;

/** The one line through a task: assigned, accepted, carried out, handed in, accepted as done; solid, ring, dashed. */
@Component
class TaskRoute {

    private static final List<String> STOPS = List.of("assign", "accept", "work", "report", "close");

    private final TaskNames names;

    TaskRoute(TaskNames names) {
        this.names = names;
    }

    List<TaskPage.Stop> of(Ui ui, TaskDetail detail, Map<UUID, String> people) {
        int now = now(detail.status());
        List<TaskPage.Stop> stops = new ArrayList<>();
        for (int i = 0; i < STOPS.size(); i++) {
            boolean assigners = i == 0 || i == STOPS.size() - 1;
            stops.add(new TaskPage.Stop(
                    ui.t("task.stop." + STOPS.get(i)),
                    who(ui, detail, people, assigners),
                    when(ui, detail, i),
                    i < now ? "" : i == now ? "now" : "next"));
        }
        return stops;
    }

    private static int now(TaskStatus status) {
        return switch (status) {
            case DRAFT, REFUSED -> 0;
            case ASSIGNED -> 1;
            case ACCEPTED, IN_PROGRESS, RETURNED -> 2;
            case REPORTED -> 4;
            case CLOSED -> 5;
            case CANCELLED -> -1;
        };
    }

    private String who(Ui ui, TaskDetail detail, Map<UUID, String> people, boolean assigners) {
        UUID person = assigners ? detail.assignerId() : detail.content().holderId();
        UUID unit = assigners ? detail.assignerUnitId() : detail.currentLeadId();
        String name = person == null ? "–" : people.getOrDefault(person, "–");
        return name + ", " + names.unit(ui, unit);
    }

    private static String when(Ui ui, TaskDetail detail, int stop) {
        return switch (stop) {
            case 0 -> detail.assignedOn() == null ? "" : ui.date(detail.assignedOn());
            case 1 -> last(ui, detail, "task.accepted");
            case 2 -> detail.percent() == 0 ? "" : detail.percent() + "%";
            case 3 -> detail.completedOn() != null ? ui.date(detail.completedOn()) : due(ui, detail);
            default -> detail.acceptedOn() == null ? "" : ui.date(detail.acceptedOn());
        };
    }

    private static String due(Ui ui, TaskDetail detail) {
        return detail.content().dueOn() == null
                ? ""
                : ui.t("task.by", ui.date(detail.content().dueOn()));
    }

    private static String last(Ui ui, TaskDetail detail, String event) {
        TaskDetail.@Nullable Line found = detail.history().stream()
                .filter(line -> line.event().equals(event))
                .reduce((first, second) -> second)
                .orElse(null);
        return found == null ? "" : ui.date(found.at());
    }
}
