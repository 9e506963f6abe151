package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.ApplicantRequests;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Answers to what an applicant asked for; a withdrawal is granted by the act of that name. */
@Controller
class RequestController {

    private final ApplicantRequests requests;
    private final DossierPages pages;
    private final FormPosts posts;

    RequestController(ApplicantRequests requests, DossierPages pages, FormPosts posts) {
        this.requests = requests;
        this.pages = pages;
        this.posts = posts;
    }

    @PostMapping("/desk/dossiers/{code}/request/decline")
    @Requires(Permission.DOSSIER_READ)
    String decline(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        DossierCode dossier = DossierCode.get(code);
        return posts.once(
                press,
                "dossier.request-decline",
                "/desk/dossiers/" + dossier,
                () -> requests.decline(actor, new Seen(dossier, version), new TypedForm(typed).text("request-reason")),
                refused -> again(actor, ui, model, dossier, typed, Map.of("request-reason", ui.error(refused))));
    }

    @PostMapping("/desk/dossiers/{code}/request/correct")
    @Requires(Permission.PERSON_READ)
    String correct(
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
                "dossier.request-correct",
                "/desk/dossiers/" + dossier,
                () -> requests.correct(
                        actor, new Seen(dossier, version), person(actor, form), form.text("request-done")),
                refused -> again(
                        actor,
                        ui,
                        model,
                        dossier,
                        typed,
                        Map.of(
                                refused.code().equals("PLA-011") ? "request-birthDate" : "request-done",
                                ui.error(refused))));
    }

    private String again(
            Actor actor,
            Ui ui,
            Model model,
            DossierCode dossier,
            Map<String, String> typed,
            Map<String, String> errors) {
        model.addAttribute("page", pages.make(ui, actor, dossier, errors, typed));
        return "dossiers/web/dossier";
    }

    private static PersonForm person(Actor actor, TypedForm form) {
        LocalDate birth = form.has("request-birthDate") ? form.requireDayOfLife("request-birthDate") : null;
        return new PersonForm(
                actor.authorityId(),
                "citizen",
                form.text("request-fullName"),
                birth,
                null,
                text(form, "request-address"),
                text(form, "request-phone"),
                text(form, "request-email"),
                null);
    }

    private static @Nullable String text(TypedForm form, String name) {
        return form.has(name) ? form.text(name) : null;
    }
}
