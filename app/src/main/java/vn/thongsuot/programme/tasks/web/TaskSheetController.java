package vn.thongsuot.programme.tasks.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskFilter;
import vn.thongsuot.programme.tasks.TaskSheets;
import vn.thongsuot.shared.DomainException;

/** Tasks out to Excel and in from it; a file with a wrong cell leaves nothing behind. */
@Controller
class TaskSheetController {

    private final TaskSheets sheets;
    private final TaskFormPages forms;
    private final Idempotency idempotency;

    TaskSheetController(TaskSheets sheets, TaskFormPages forms, Idempotency idempotency) {
        this.sheets = sheets;
        this.forms = forms;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/tasks/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor,
            Ui ui,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID target) {
        TaskFilter filter = TaskListController.filter(whose, due, unit, area, plan, target, 1);
        byte[] content = sheets.write(actor, filter, ui.locale(), key -> ui.t(key));
        return Attachments.saved("nhiem-vu.xlsx", Attachments.EXCEL, content);
    }

    @GetMapping("/desk/tasks/import")
    @Requires(Permission.TASK_ASSIGN)
    String form(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", page(ui, actor, List.of(), Map.of()));
        return "programme/tasks/web/import";
    }

    @PostMapping("/desk/tasks/import")
    @Requires(Permission.TASK_ASSIGN)
    String take(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam UUID assigner,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        List<TaskSheets.Problem> problems = new ArrayList<>();
        try {
            return "redirect:"
                    + idempotency.once(
                            press.key(),
                            actor.accountId(),
                            "task.import",
                            "/desk/tasks?whose=mine&due=waiting",
                            () -> take(ui, actor, assigner, content, problems));
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            press.refuse();
            model.addAttribute("page", page(ui, actor, problems, Map.of("file", ui.error(refused))));
            return "programme/tasks/web/import";
        }
    }

    private void take(Ui ui, Actor actor, UUID assigner, byte[] content, List<TaskSheets.Problem> problems) {
        problems.addAll(sheets.read(actor, assigner, content, word -> area(ui, word)));
        if (!problems.isEmpty()) {
            throw new DomainException(
                    "TSK-040", DomainException.Kind.INVALID, "cells are wrong: " + problems.size(), problems.size());
        }
    }

    private static Optional<String> area(Ui ui, String word) {
        return TaskContent.AREAS.stream()
                .filter(area -> area.equals(word) || ui.t("task.area." + area).equalsIgnoreCase(word))
                .findFirst();
    }

    private ImportPage page(Ui ui, Actor actor, List<TaskSheets.Problem> problems, Map<String, String> errors) {
        return new ImportPage(ui, forms.assigners(ui, actor, TaskForm.empty("", "", "")), problems, errors);
    }
}
