package vn.thongsuot.dossiers.web;

import java.util.Map;
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
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.ReopenDecision;
import vn.thongsuot.dossiers.ReopenReason;
import vn.thongsuot.dossiers.Reopenings;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Handling a finished dossier again, by decision. */
@Controller
class ReopenController {

    private final Reopenings reopenings;
    private final DossierDetails details;
    private final FormPosts posts;

    ReopenController(Reopenings reopenings, DossierDetails details, FormPosts posts) {
        this.reopenings = reopenings;
        this.details = details;
        this.posts = posts;
    }

    @GetMapping("/desk/dossiers/{code}/reopen")
    @Requires(Permission.DOSSIER_DECIDE)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        return page(actor, ui, model, DossierCode.get(code), TypedForm.NOTHING, Map.of());
    }

    @PostMapping("/desk/dossiers/{code}/reopen")
    @Requires(Permission.DOSSIER_DECIDE)
    String open(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        DossierCode dossier = DossierCode.get(code);
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "dossier.reopen",
                () -> "/desk/dossiers/"
                        + reopenings.open(
                                actor,
                                new Seen(dossier, version),
                                new ReopenDecision(
                                        form.requireWord("reason", ReopenReason::of),
                                        form.text("number"),
                                        form.requireDay("on"))),
                refused -> page(actor, ui, model, dossier, form, Map.of("number", ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, DossierCode code, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", new ReopenPage(ui, details.get(actor, code), form, errors));
        return "dossiers/web/reopen";
    }
}
