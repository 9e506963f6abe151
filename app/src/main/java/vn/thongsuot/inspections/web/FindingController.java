package vn.thongsuot.inspections.web;

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
import vn.thongsuot.inspections.findings.Fault;
import vn.thongsuot.inspections.findings.FindingAction;
import vn.thongsuot.inspections.findings.FindingDesk;
import vn.thongsuot.inspections.findings.FindingDraft;
import vn.thongsuot.inspections.findings.FindingFiles;
import vn.thongsuot.inspections.findings.FindingSeen;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.ReformArea;

/** A finding: recorded by the team, remedied by the unit, looked at again, escalated. */
@Controller
class FindingController {

    private static final String VIEW = "inspections/web/finding";

    private final FindingDesk desk;
    private final FindingFiles files;
    private final FindingPages pages;
    private final InspectionPages inspectionPages;
    private final FormPosts posts;

    FindingController(
            FindingDesk desk,
            FindingFiles files,
            FindingPages pages,
            InspectionPages inspectionPages,
            FormPosts posts) {
        this.desk = desk;
        this.files = files;
        this.pages = pages;
        this.inspectionPages = inspectionPages;
        this.posts = posts;
    }

    @PostMapping("/desk/inspections/{id}/findings")
    @Requires(Permission.BOARD_READ)
    String record(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "finding.record",
                "/desk/inspections/" + id,
                () -> desk.record(actor, id, draft(form)),
                FormPosts.again(
                        model,
                        "inspections/web/inspection",
                        refused ->
                                inspectionPages.page(ui, actor, id, form, Map.of("act-finding", ui.error(refused)))));
    }

    @GetMapping("/desk/findings/{id}")
    @Requires(Permission.BOARD_READ)
    String finding(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/findings/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        FindingAction action = FindingAction.find(act).orElseThrow(AccessPolicy::notFound);
        TypedForm form = new TypedForm(typed);
        Optional<byte[]> content = TypedForm.file(file);
        return posts.once(
                press,
                "finding." + act,
                "/desk/findings/" + id,
                () -> run(actor, new FindingSeen(id, version), action, form, content),
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> pages.page(ui, actor, id, form, Map.of("act-" + act, ui.error(refused)))));
    }

    private void run(Actor actor, FindingSeen seen, FindingAction action, TypedForm form, Optional<byte[]> file) {
        String words = form.text("words");
        switch (action) {
            case EDIT -> desk.edit(actor, seen, draft(form));
            case HAND_OVER -> desk.handOver(actor, seen, form.requireId("owner"));
            case REPORT -> desk.report(actor, seen, words, file);
            case RETURN -> desk.sendBack(actor, seen, words, form.dayOrNone("dueOn"));
            case ACCEPT -> desk.accept(actor, seen, words, file);
            case ESCALATE -> desk.escalate(actor, seen, form.text("to"), words, file);
            case WITHDRAW -> desk.withdraw(actor, seen, words);
            case CONFIRM -> throw AccessPolicy.notFound();
        }
    }

    @GetMapping("/desk/findings/{id}/documents/{document}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> document(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        return Downloads.of(files.open(actor, id, document));
    }

    private static FindingDraft draft(TypedForm form) {
        String n = form.text("n");
        return new FindingDraft(
                n.matches("\\d{1,3}") ? Integer.valueOf(n) : null,
                form.requireWord("area", ReformArea::of),
                form.text("content"),
                form.text("cause"),
                form.requireWord("fault", Fault::of),
                form.text("demand"),
                form.requireDay("dueOn"));
    }
}
