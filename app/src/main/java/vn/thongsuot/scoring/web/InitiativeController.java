package vn.thongsuot.scoring.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.InitiativeDesk;
import vn.thongsuot.scoring.emulation.Initiatives;

/** Initiatives and good models: listed, proposed, judged, taken up; the published ones for everybody. */
@Controller
class InitiativeController {

    private final Initiatives initiatives;
    private final InitiativeDesk desk;
    private final InitiativePages pages;
    private final InitiativeSheet sheet;
    private final FormPosts posts;

    InitiativeController(
            Initiatives initiatives,
            InitiativeDesk desk,
            InitiativePages pages,
            InitiativeSheet sheet,
            FormPosts posts) {
        this.initiatives = initiatives;
        this.desk = desk;
        this.pages = pages;
        this.sheet = sheet;
        this.posts = posts;
    }

    @GetMapping("/initiatives")
    String published(Ui ui, Model model) {
        model.addAttribute("page", pages.published(ui));
        return "scoring/web/publicInitiatives";
    }

    @GetMapping("/desk/initiatives")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "scoring/web/initiatives";
    }

    @GetMapping("/desk/initiatives/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, Ui ui) {
        return Attachments.saved("sang-kien-mo-hinh.xlsx", Attachments.EXCEL, sheet.write(ui, actor));
    }

    @GetMapping("/desk/initiatives/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.form(ui, actor, null, TypedForm.NOTHING, Map.of()));
        return "scoring/web/initiativeForm";
    }

    @PostMapping("/desk/initiatives")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> form)
            throws IOException {
        TypedForm written = TypedForm.of(form);
        byte[] content = content(file);
        return posts.once(
                press,
                "initiative.create",
                () -> "/desk/initiatives/" + desk.create(actor, InitiativePages.draft(written), content),
                FormPosts.again(
                        model,
                        "scoring/web/initiativeForm",
                        refused -> pages.form(ui, actor, null, written, ScoreNames.errors(ui, refused))));
    }

    @GetMapping("/desk/initiatives/{id}")
    @Requires(Permission.BOARD_READ)
    String initiative(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, initiatives.get(actor, id), TypedForm.NOTHING, Map.of()));
        return "scoring/web/initiative";
    }

    @GetMapping("/desk/initiatives/{id}/edit")
    @Requires(Permission.PROGRAMME_EDIT)
    String change(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Initiative one = initiatives.get(actor, id);
        model.addAttribute("page", pages.form(ui, actor, one, InitiativePages.of(one), Map.of()));
        return "scoring/web/initiativeForm";
    }

    @PostMapping("/desk/initiatives/{id}/edit")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> form)
            throws IOException {
        TypedForm written = TypedForm.of(form);
        Initiative one = initiatives.get(actor, id);
        byte[] content = content(file);
        return posts.once(
                press,
                "initiative.edit",
                "/desk/initiatives/" + id,
                () -> desk.edit(actor, new InitiativeDesk.Seen(id, version), InitiativePages.draft(written), content),
                FormPosts.again(
                        model,
                        "scoring/web/initiativeForm",
                        refused -> pages.form(ui, actor, one, written, ScoreNames.errors(ui, refused))));
    }

    @PostMapping("/desk/initiatives/{id}/{act:propose|withdraw|return|recognise|decline|adopt}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        Initiative one = initiatives.get(actor, id);
        return posts.once(
                press,
                "initiative." + act,
                "/desk/initiatives/" + id,
                () -> run(actor, new InitiativeDesk.Seen(id, version), act, written),
                FormPosts.again(
                        model,
                        "scoring/web/initiative",
                        refused -> pages.page(ui, actor, one, written, ScoreNames.errors(ui, refused))));
    }

    private void run(Actor actor, InitiativeDesk.Seen seen, String act, TypedForm written) {
        switch (act) {
            case "propose" -> desk.propose(actor, seen);
            case "withdraw" -> desk.withdraw(actor, seen);
            case "return" -> desk.sendBack(actor, seen, written.text("words"));
            case "decline" -> desk.decline(actor, seen, written.text("words"));
            case "recognise" ->
                desk.recognise(
                        actor,
                        seen,
                        new InitiativeDesk.Verdict(
                                written.text("words"),
                                written.text("decision"),
                                written.dayOrNone("decidedOn"),
                                written.text("scope").isEmpty() ? null : written.text("scope"),
                                written.on("published")));
            case "adopt" ->
                desk.adopt(
                        actor,
                        seen,
                        new Initiative.Adoption(
                                Fields.requireId(written, "unit"),
                                Fields.requireDay(written, "on"),
                                written.text("outcome")));
            default -> throw AccessPolicy.notFound();
        }
    }

    @GetMapping("/desk/initiatives/{id}/file")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> file(@CurrentActor Actor actor, @PathVariable UUID id) {
        return Downloads.of(initiatives.open(actor, id));
    }

    private static byte @Nullable [] content(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty() ? null : file.getBytes();
    }
}
