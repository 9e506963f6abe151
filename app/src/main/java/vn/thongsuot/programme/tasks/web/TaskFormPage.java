package vn.thongsuot.programme.tasks.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * What the form of a task shows.
 *
 * @param id of the task; null for a new one
 * @param version of the task; 0 for a new one
 */
record TaskFormPage(
        Ui ui,
        @Nullable String id,
        int version,
        TaskForm form,
        List<TaskListPage.Choice> assigners,
        List<TaskListPage.Choice> units,
        List<Group> staff,
        List<TaskListPage.Choice> leaders,
        Map<String, String> errors) {

    /** The officials of a unit. */
    record Group(String unit, List<TaskListPage.Choice> people) {}

    String action() {
        return id == null ? "/desk/tasks" : "/desk/tasks/" + id + "/edit";
    }
}
