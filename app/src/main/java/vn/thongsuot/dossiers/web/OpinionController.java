package vn.thongsuot.dossiers.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.OpinionDesk;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Opinions asked of other agencies: lists, one of them, its answer. */
@Controller
class OpinionController {

    private final OpinionDesk desk;
    private final OpinionPages pages;
    private final FormPosts posts;

    OpinionController(OpinionDesk desk, OpinionPages pages, FormPosts posts) {
        this.desk = desk;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/opinions")
    @Requires(Permission.DOSSIER_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "dossiers/web/opinions";
    }

    @GetMapping("/desk/opinions/{id}")
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        return page(actor, ui, model, id, TypedForm.NOTHING, Map.of());
    }

    @PostMapping("/desk/opinions/{id}/answer")
    @Requires(Permission.DOSSIER_WORK)
    String answer(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "opinion.answer",
                "/desk/opinions/" + id,
                () -> desk.answer(actor, id, version, OpinionForms.given(form, file)),
                refused -> page(actor, ui, model, id, form, Map.of("answer", ui.error(refused))));
    }

    @PostMapping("/desk/opinions/{id}/withdraw")
    @Requires(Permission.DOSSIER_WORK)
    String withdraw(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version) {
        return posts.once(
                press,
                "opinion.withdraw",
                "/desk/opinions/" + id,
                () -> desk.withdraw(actor, id, version),
                refused -> page(actor, ui, model, id, TypedForm.NOTHING, Map.of("withdraw", ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, UUID id, TypedForm typed, Map<String, String> errors) {
        model.addAttribute("page", pages.one(ui, actor, id, typed, errors));
        return "dossiers/web/opinion";
    }
}
