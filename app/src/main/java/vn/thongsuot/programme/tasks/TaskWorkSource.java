package vn.thongsuot.programme.tasks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.platform.WorkSource;
import vn.thongsuot.shared.LocalizedText;

/** Tasks in the common work list. */
@Component
class TaskWorkSource implements WorkSource {

    private final TaskLists lists;

    TaskWorkSource(TaskLists lists) {
        this.lists = lists;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public String path() {
        return "/desk/tasks";
    }

    @Override
    public List<WorkEntry> list(Actor actor, WorkQuery query, int most) {
        if (!actor.may(Permission.BOARD_READ) || query.due() == WorkQuery.Due.READY) {
            return List.of();
        }
        return lists.list(actor, TaskFilter.of(whose(query.whose())).with(due(query.due())), most).stream()
                .map(this::entry)
                .toList();
    }

    @Override
    public Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose) {
        Map<WorkQuery.Due, Integer> tally = new EnumMap<>(WorkQuery.Due.class);
        if (actor.may(Permission.BOARD_READ)) {
            lists.tally(actor, TaskFilter.of(whose(whose))).forEach((due, count) -> {
                if (due != TaskFilter.Due.DONE) {
                    tally.put(WorkQuery.Due.valueOf(due.name()), count);
                }
            });
        }
        return tally;
    }

    private WorkEntry entry(TaskLine line) {
        return new WorkEntry(
                kind(),
                line.code(),
                "/desk/tasks/" + line.id(),
                LocalizedText.of(line.title()),
                line.askedDueOn() == null ? "task.status." + line.status().key() : "task.left.asked",
                line.dueOn(),
                line.daysLeft(),
                line.usedPercent(),
                line.isAtAssigner() ? line.assignerId() : line.holderId());
    }

    private static TaskFilter.Whose whose(WorkQuery.Whose whose) {
        return TaskFilter.Whose.valueOf(whose.name());
    }

    private static TaskFilter.@Nullable Due due(WorkQuery.@Nullable Due due) {
        return due == null ? null : TaskFilter.Due.valueOf(due.name());
    }
}
