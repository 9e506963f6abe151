package vn.thongsuot.programme.tasks.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
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
        List<Choice> assigners,
        List<Choice> units,
        List<Group> staff,
        List<Choice> leaders,
        List<PlanTargets> targets,
        Map<String, String> errors) {

    /** The targets of a plan that the task may serve. */
    record PlanTargets(String plan, List<Choice> targets) {}

    /** The officials of a unit. */
    record Group(String unit, List<Choice> people) {}

    String action() {
        return id == null ? "/desk/tasks" : "/desk/tasks/" + id + "/edit";
    }
}
