package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Handing over the open work of an officer who leaves. */
@Controller
class HandoverController {

    private final Handovers handovers;
    private final DossierTexts texts;
    private final FormPosts posts;

    HandoverController(Handovers handovers, DossierTexts texts, FormPosts posts) {
        this.handovers = handovers;
        this.texts = texts;
        this.posts = posts;
    }

    @GetMapping("/desk/handovers")
    @Requires(Permission.DOSSIER_ASSIGN)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam Map<String, String> typed) {
        return page(actor, ui, model, new TypedForm(typed), Map.of());
    }

    @PostMapping("/desk/handovers")
    @Requires(Permission.DOSSIER_ASSIGN)
    String handOver(
            @CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "dossier.hand-over-all",
                () -> {
                    UUID from = form.requireId("from");
                    handovers.handOver(actor, from, form.requireId("to"), form.text("reason"));
                    return "/desk/handovers?from=" + from;
                },
                refused -> page(actor, ui, model, form, Map.of("reason", ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        List<Handovers.Officer> officers = handovers.listOfficers(actor);
        List<HandoverPage.Held> held = form.id("from").stream()
                .flatMap(from -> handovers.listHeld(actor, from).stream())
                .map(row -> new HandoverPage.Held(
                        row.code().value(),
                        ui.t("role." + row.role().toLowerCase(Locale.ROOT).replace('_', '-')),
                        texts.unit(ui, row.unitId())))
                .toList();
        model.addAttribute(
                "page",
                new HandoverPage(
                        ui,
                        choices(
                                officers,
                                form.text("from"),
                                each -> ui.t("handover.officer", each.name(), each.open())),
                        choices(officers, form.text("to"), Handovers.Officer::name),
                        form.text("reason"),
                        held,
                        errors));
        return "dossiers/web/handovers";
    }

    private static List<Choice> choices(
            List<Handovers.Officer> officers, String chosen, Function<Handovers.Officer, String> name) {
        return officers.stream()
                .map(officer -> new Choice(
                        officer.accountId().toString(),
                        name.apply(officer),
                        officer.accountId().toString().equals(chosen)))
                .toList();
    }
}
