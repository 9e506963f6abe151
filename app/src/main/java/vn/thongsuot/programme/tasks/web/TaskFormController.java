package vn.thongsuot.programme.tasks.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAction;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.programme.tasks.TaskSource;
import vn.thongsuot.shared.DomainException;

/** Writing a task, new or not yet assigned; "save" keeps a draft, "assign" also gives it away. */
@Controller
class TaskFormController {

    private final TaskFormPages pages;
    private final TaskAssigning assigning;
    private final TaskDetails details;
    private final FormPosts posts;

    TaskFormController(TaskFormPages pages, TaskAssigning assigning, TaskDetails details, FormPosts posts) {
        this.pages = pages;
        this.assigning = assigning;
        this.details = details;
        this.posts = posts;
    }

    @GetMapping("/desk/tasks/new")
    @Requires(Permission.TASK_ASSIGN)
    String fresh(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID target) {
        String unit = actor.grantsWith(Permission.TASK_ASSIGN)
                .map(Grant::unitId)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound)
                .toString();
        TaskForm form =
                TaskForm.empty(unit, plan == null ? "" : plan.toString(), target == null ? "" : target.toString());
        model.addAttribute("page", pages.make(ui, actor, null, 0, form, Map.of()));
        return "programme/tasks/web/taskForm";
    }

    @PostMapping("/desk/tasks")
    @Requires(Permission.TASK_ASSIGN)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> typed) {
        TaskForm form = TaskForm.of(typed);
        return posts.once(
                press,
                "task.create",
                () -> {
                    UUID id = assigning.draft(actor, origin(form), form.content());
                    assignIfAsked(actor, id, 0, typed);
                    return "/desk/tasks/" + id;
                },
                refused -> showAgain(actor, ui, model, null, 0, form, refused));
    }

    @GetMapping("/desk/tasks/{id}/edit")
    @Requires(Permission.TASK_ASSIGN)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        TaskDetail detail = details.get(actor, id);
        if (!detail.actions().contains(TaskAction.EDIT)) {
            throw AccessPolicy.notFound();
        }
        model.addAttribute("page", pages.make(ui, actor, id, detail.version(), TaskForm.of(detail), Map.of()));
        return "programme/tasks/web/taskForm";
    }

    @PostMapping("/desk/tasks/{id}/edit")
    @Requires(Permission.TASK_ASSIGN)
    String update(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        TaskForm form = TaskForm.of(typed);
        return posts.once(
                press,
                "task.edit",
                () -> {
                    assigning.edit(actor, new SeenTask(id, version), form.content());
                    assignIfAsked(actor, id, version + 1, typed);
                    return "/desk/tasks/" + id;
                },
                refused -> showAgain(actor, ui, model, id, version, form, refused));
    }

    private void assignIfAsked(Actor actor, UUID id, int version, MultiValueMap<String, String> typed) {
        if ("assign".equals(typed.getFirst("then"))) {
            assigning.assign(actor, new SeenTask(id, version));
        }
    }

    private static TaskOrigin origin(TaskForm form) {
        UUID assigner = TaskForm.uuid(form.assigner()).orElseThrow(AccessPolicy::notFound);
        return TaskForm.uuid(form.plan())
                .map(plan -> new TaskOrigin(TaskSource.PLAN, plan, assigner))
                .orElse(TaskOrigin.assignedBy(assigner));
    }

    private static String field(String code) {
        return code.equals("PLA-011") ? "dueOn" : "title";
    }

    private String showAgain(
            Actor actor, Ui ui, Model model, @Nullable UUID id, int version, TaskForm form, DomainException refused) {
        model.addAttribute(
                "page", pages.make(ui, actor, id, version, form, Map.of(field(refused.code()), ui.error(refused))));
        return "programme/tasks/web/taskForm";
    }
}
