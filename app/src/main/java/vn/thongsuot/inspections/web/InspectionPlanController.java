package vn.thongsuot.inspections.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionKind;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.TeamMember;
import vn.thongsuot.inspections.plans.YearPlan;
import vn.thongsuot.inspections.plans.YearPlans;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** A year's plan: its share of units, naming units, issuing. */
@Controller
class InspectionPlanController {

    private static final String VIEW = "inspections/web/plan";

    private final YearPlans plans;
    private final Inspections inspections;
    private final InspectionListPages lists;
    private final InspectionNames names;
    private final FormPosts posts;

    InspectionPlanController(
            YearPlans plans,
            Inspections inspections,
            InspectionListPages lists,
            InspectionNames names,
            FormPosts posts) {
        this.plans = plans;
        this.inspections = inspections;
        this.lists = lists;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping("/desk/inspections/plans/{id}")
    @Requires(Permission.BOARD_READ)
    String plan(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/inspections/plans/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        return posts.once(
                press,
                "inspection-plan." + act,
                "/desk/inspections/plans/" + id,
                () -> run(actor, id, version, act, form, typed.getOrDefault("units", List.of())),
                FormPosts.again(
                        model, VIEW, refused -> page(ui, actor, id, form, Map.of("act-" + act, ui.error(refused)))));
    }

    private void run(Actor actor, UUID id, int version, String act, TypedForm form, List<String> units) {
        switch (act) {
            case "edit" -> plans.edit(actor, id, version, form.text("title"), form.requireNumber("least"));
            case "add" -> {
                Set<UUID> chosen = new HashSet<>();
                units.forEach(unit -> Typed.id(unit).ifPresent(chosen::add));
                plans.name(
                        actor,
                        id,
                        version,
                        new YearPlans.Named(
                                chosen, form.requireWord("kind", InspectionKind::of), form.requireNumber("month")));
            }
            case "issue" -> plans.issue(actor, id, version, form.text("number"), form.requireDay("on"));
            default -> throw AccessPolicy.notFound();
        }
    }

    private PlanPage page(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        YearPlan plan = plans.get(actor, id);
        Set<UUID> seen = new HashSet<>();
        inspections.list(actor, plan.year()).forEach(one -> seen.add(one.id()));
        List<Inspection> all = inspections.listOfPlan(id).stream()
                .filter(one -> seen.contains(one.id()))
                .toList();
        Map<UUID, List<TeamMember>> teams =
                inspections.teams(all.stream().map(Inspection::id).toList());
        Map<UUID, String> people = names.people(teams.values().stream()
                .flatMap(List::stream)
                .map(TeamMember::accountId)
                .toList());
        return new PlanPage(
                ui,
                plan,
                names.unit(ui, plan.unitId()),
                plans.share(plan),
                lists.rows(ui, all, teams, people),
                plans.listUnnamed(plan).stream()
                        .map(unit -> names.choice(ui, unit, ""))
                        .toList(),
                plans.actions(actor, plan),
                form,
                errors);
    }
}
