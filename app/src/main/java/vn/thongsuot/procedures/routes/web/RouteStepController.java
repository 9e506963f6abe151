package vn.thongsuot.procedures.routes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.guards.ExitGuards;
import vn.thongsuot.procedures.guards.GuardTerms;
import vn.thongsuot.procedures.routes.RouteDraft;
import vn.thongsuot.procedures.routes.RouteDraftState;
import vn.thongsuot.procedures.routes.RouteDrafts;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.DomainException;

/** One step of a draft with its exits and opinions. */
@Controller
class RouteStepController {

    private static final String VIEW = "procedures/routes/web/step";

    private final RouteDrafts drafts;
    private final ProcedureCatalogue catalogue;
    private final UnitDirectory units;
    private final ExitGuards guards;
    private final FormPosts posts;
    private final Clock clock;

    RouteStepController(
            RouteDrafts drafts,
            ProcedureCatalogue catalogue,
            UnitDirectory units,
            ExitGuards guards,
            FormPosts posts,
            Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.units = units;
        this.guards = guards;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/routes/{id}/steps/{key}")
    @Requires(Permission.ADMINISTER)
    String step(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id, @PathVariable String key) {
        RouteDraft draft = drafts.get(actor, id);
        StepView step = find(draft, key);
        model.addAttribute("page", page(ui, draft, step, StepForms.of(step), Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/routes/{id}/steps/{key}")
    @Requires(Permission.ADMINISTER)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam int revision,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "route-draft.step",
                "/desk/routes/" + id,
                () -> {
                    find(drafts.get(actor, id), key);
                    drafts.edit(
                            actor,
                            id,
                            revision,
                            steps -> RouteEdits.replace(steps, key, step -> StepForms.read(step, form)));
                },
                refused -> {
                    RouteDraft draft = drafts.get(actor, id);
                    model.addAttribute(
                            "page", page(ui, draft, find(draft, key), form, Map.of("name", said(ui, refused))));
                    return VIEW;
                });
    }

    /** What was typed stays on this page, other than on that of the draft. */
    private static String said(Ui ui, DomainException refused) {
        return refused.code().equals("RTE-044") ? ui.t("route.step.stale") : ui.error(refused);
    }

    private static StepView find(RouteDraft draft, String key) {
        return draft.steps().stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    private RouteStepPage page(Ui ui, RouteDraft draft, StepView step, TypedForm form, Map<String, String> errors) {
        List<Choice> steps = new ArrayList<>();
        steps.add(new Choice("", ui.t("route.end"), false));
        draft.steps().forEach(one -> steps.add(new Choice(one.key(), one.n() + ". " + ui.text(one.name()), false)));
        return new RouteStepPage(
                ui,
                "/desk/routes/" + draft.id(),
                ui.t("route.step.title", step.n(), ui.text(step.name())),
                ui.text(catalogue.get(draft.versionId()).name()),
                step.key(),
                draft.revision(),
                draft.state() == RouteDraftState.OPEN,
                steps,
                units(ui, draft),
                rows(form, "exit-", StepForms.MORE_EXITS),
                rows(form, "ask-", StepForms.MORE_OPINIONS),
                guards(ui, draft),
                form,
                errors);
    }

    private List<RouteStepPage.GuardGroup> guards(Ui ui, RouteDraft draft) {
        GuardTerms terms = guards.termsOf(draft.authorityId(), draft.versionId());
        return terms.groups().stream()
                .map(group -> new RouteStepPage.GuardGroup(
                        ui.t("route.guards.about." + group.about().key()),
                        group.guards().stream()
                                .map(guard -> new Choice(StepForms.choice(guard), ui.text(terms.say(guard)), false))
                                .toList()))
                .toList();
    }

    private static int rows(TypedForm form, String before, int more) {
        int last = 0;
        for (int i = 0; i < 20; i++) {
            if (!form.text(before + i).isEmpty()) {
                last = i + 1;
            }
        }
        return Math.min(20, last + more);
    }

    /** Agencies and committees by code, those that a dossier's code can name. */
    private List<Choice> units(Ui ui, RouteDraft draft) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "", false));
        units.listSubtree(draft.authorityId(), today).stream()
                .filter(UnitView::isAgency)
                .forEach(unit ->
                        choices.add(new Choice(unit.code(), unit.code() + " – " + ui.text(unit.name()), false)));
        return choices;
    }
}
