package vn.thongsuot.programme.tasks.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.Evidence;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAction;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskFiles;
import vn.thongsuot.programme.tasks.TaskWork;
import vn.thongsuot.shared.DomainException;

/** The page of a task and every act on it; an act that was refused comes back with what was typed. */
@Controller
class TaskController {

    private final TaskPages pages;
    private final TaskAssigning assigning;
    private final TaskWork work;
    private final TaskFiles files;
    private final FormPosts posts;

    TaskController(TaskPages pages, TaskAssigning assigning, TaskWork work, TaskFiles files, FormPosts posts) {
        this.pages = pages;
        this.assigning = assigning;
        this.work = work;
        this.files = files;
        this.posts = posts;
    }

    @GetMapping("/desk/tasks/{id}")
    @Requires(Permission.BOARD_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.make(ui, actor, id, Map.of(), Map.of()));
        return "programme/tasks/web/task";
    }

    @GetMapping("/desk/tasks/{id}/files/{document}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> file(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        return Downloads.of(files.open(actor, id, document));
    }

    @PostMapping("/desk/tasks/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        TaskAction action =
                TaskAction.find(act).filter(known -> known != TaskAction.EDIT).orElseThrow(AccessPolicy::notFound);
        Optional<byte[]> content = file == null || file.isEmpty() ? Optional.empty() : Optional.of(file.getBytes());
        return posts.once(
                press,
                "task." + act,
                "/desk/tasks/" + id,
                () -> apply(actor, new SeenTask(id, version), action, typed, content),
                refused -> showAgain(actor, ui, model, id, act, typed, refused));
    }

    private void apply(
            Actor actor, SeenTask seen, TaskAction action, Map<String, String> typed, Optional<byte[]> file) {
        String words = typed.getOrDefault("words", "");
        switch (action) {
            case ASSIGN -> assigning.assign(actor, seen);
            case ACCEPT -> work.accept(actor, seen);
            case REFUSE -> work.refuse(actor, seen, words);
            case HAND_OVER -> work.handOver(actor, seen, person(typed));
            case REPORT -> work.report(actor, seen, new Evidence(percent(typed), words, file));
            case COMPLETE -> work.complete(actor, seen, new Evidence(100, words, file));
            case ASK_EXTENSION -> work.askExtension(actor, seen, day(typed), words);
            case GRANT_EXTENSION -> assigning.grantExtension(actor, seen);
            case DECLINE_EXTENSION -> assigning.declineExtension(actor, seen, words);
            case RETURN -> assigning.sendBack(actor, seen, words);
            case CLOSE -> assigning.close(actor, seen);
            case CANCEL -> assigning.cancel(actor, seen, words);
            case EDIT -> throw AccessPolicy.notFound();
        }
    }

    private String showAgain(
            Actor actor, Ui ui, Model model, UUID id, String act, Map<String, String> typed, DomainException refused) {
        Map<String, String> kept = new HashMap<>(typed);
        kept.put("act", act);
        model.addAttribute("page", pages.make(ui, actor, id, Map.of("act-" + act, ui.error(refused)), kept));
        return "programme/tasks/web/task";
    }

    private static int percent(Map<String, String> typed) {
        String percent = typed.getOrDefault("percent", "").strip();
        return percent.matches("\\d{1,3}") ? Integer.parseInt(percent) : -1;
    }

    private static UUID person(Map<String, String> typed) {
        return TaskForm.uuid(typed.get("holder"))
                .orElseThrow(
                        () -> new DomainException("TSK-012", DomainException.Kind.INVALID, "no such person in charge"));
    }

    private static LocalDate day(Map<String, String> typed) {
        return Typed.day(typed.getOrDefault("until", ""))
                .orElseThrow(
                        () -> new DomainException("TSK-017", DomainException.Kind.INVALID, "extension without a day"));
    }
}
