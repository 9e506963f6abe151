package vn.thongsuot.dossiers.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.CannedTexts;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Ready words that a unit keeps. */
@Controller
class CannedController {

    private static final String PATH = "/desk/canned";
    private static final String VIEW = "dossiers/web/canned";

    private final CannedTexts texts;
    private final FormPosts posts;

    CannedController(CannedTexts texts, FormPosts posts) {
        this.texts = texts;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.DOSSIER_ASSIGN)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        return show(actor, ui, model, TypedForm.NOTHING, Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.DOSSIER_ASSIGN)
    String add(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "canned.add",
                PATH,
                () -> texts.add(
                        actor,
                        form.text("code"),
                        form.text("procedure"),
                        typed.containsKey("supplement"),
                        form.text("body")),
                again(actor, ui, model, form));
    }

    @PostMapping(PATH + "/{id}/remove")
    @Requires(Permission.DOSSIER_ASSIGN)
    String remove(@CurrentActor Actor actor, Ui ui, Model model, Press press, @PathVariable UUID id) {
        return posts.once(
                press,
                "canned.remove",
                PATH,
                () -> texts.remove(actor, id),
                again(actor, ui, model, TypedForm.NOTHING));
    }

    private Function<DomainException, String> again(Actor actor, Ui ui, Model model, TypedForm form) {
        return refused -> show(actor, ui, model, form, Map.of("code", ui.error(refused)));
    }

    private String show(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", new CannedPage(ui, texts.listKept(actor), form, errors));
        return VIEW;
    }
}
