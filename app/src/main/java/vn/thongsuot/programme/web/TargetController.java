package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
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
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Quote;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetFields;

/** Targets of a drafted plan. */
@Controller
class TargetController {

    private final Plans plans;
    private final TargetDesk desk;
    private final PlanAccess access;
    private final Indicators indicators;
    private final FormPosts posts;

    TargetController(Plans plans, TargetDesk desk, PlanAccess access, Indicators indicators, FormPosts posts) {
        this.plans = plans;
        this.desk = desk;
        this.access = access;
        this.indicators = indicators;
        this.posts = posts;
    }

    @GetMapping("/desk/plans/{id}/targets/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "procedures") String area) {
        Plan plan = editable(actor, id);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("area", area);
        typed.add("unit", "%");
        typed.add("comparator", ">=");
        typed.add("horizon", String.valueOf(plan.to().getYear()));
        return form(ui, model, plan, null, new TargetFields(Forms.all(typed)), Map.of());
    }

    @GetMapping("/desk/plans/{id}/targets/{target}")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id, @PathVariable UUID target) {
        Plan plan = editable(actor, id);
        Target found = get(plan, target);
        return form(ui, model, plan, found, TargetFields.of(found), Map.of());
    }

    @PostMapping("/desk/plans/{id}/targets")
    @Requires(Permission.PROGRAMME_EDIT)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = editable(actor, id);
        TargetFields form = new TargetFields(Forms.all(typed));
        Map<String, String> errors = form.check();
        if (!errors.isEmpty()) {
            press.refuse();
            return form(ui, model, plan, null, form, errors);
        }
        return posts.once(
                press,
                "target.add",
                "/desk/plans/" + id,
                () -> desk.add(actor, new PlanSeen(id, version), form.draft(null, null)),
                refused -> form(ui, model, plan, null, form, Forms.refused(ui, "statement", refused)));
    }

    @PostMapping("/desk/plans/{id}/targets/{target}")
    @Requires(Permission.PROGRAMME_EDIT)
    String change(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID target,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = editable(actor, id);
        Target found = get(plan, target);
        TargetFields form = new TargetFields(Forms.all(typed));
        Map<String, String> errors = form.check();
        if (!errors.isEmpty()) {
            press.refuse();
            return form(ui, model, plan, found, form, errors);
        }
        return posts.once(
                press,
                "target.change",
                "/desk/plans/" + id,
                () -> desk.change(
                        actor, new PlanSeen(id, version), target, form.draft(found.takenFrom(), found.quote())),
                refused -> form(ui, model, plan, found, form, Forms.refused(ui, "statement", refused)));
    }

    @PostMapping("/desk/plans/{id}/targets/{target}/remove")
    @Requires(Permission.PROGRAMME_EDIT)
    String remove(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID target,
            @RequestParam int version) {
        Plan plan = editable(actor, id);
        Target found = get(plan, target);
        return posts.once(
                press,
                "target.remove",
                "/desk/plans/" + id,
                () -> desk.remove(actor, new PlanSeen(id, version), target),
                refused ->
                        form(ui, model, plan, found, TargetFields.of(found), Forms.refused(ui, "statement", refused)));
    }

    private Plan editable(Actor actor, UUID id) {
        Plan plan = plans.get(actor, id);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        return plan;
    }

    private Target get(Plan plan, UUID targetId) {
        return plans.findTarget(targetId)
                .filter(target -> target.planId().equals(plan.id()))
                .orElseThrow(AccessPolicy::notFound);
    }

    private String form(
            Ui ui, Model model, Plan plan, @Nullable Target target, TargetFields form, Map<String, String> errors) {
        List<Choice> known = indicators.list(plan.authorityId()).stream()
                .map(indicator -> new Choice(
                        indicator.id(),
                        ui.text(indicator.name()),
                        indicator.id().equals(form.get("indicator"))))
                .toList();
        List<Choice> siblings = plans.listTargetsOfPlan(plan.id()).stream()
                .filter(other -> target == null || !other.id().equals(target.id()))
                .map(other -> new Choice(
                        other.id().toString(),
                        other.n() + ". " + ui.text(other.statement()),
                        other.id().toString().equals(form.get("nestedIn"))))
                .toList();
        Quote quote = target == null ? null : target.quote();
        model.addAttribute(
                "page",
                new TargetFormPage(
                        ui,
                        plan,
                        target == null ? null : target.id(),
                        form,
                        known,
                        siblings,
                        quote == null ? null : quote.text(),
                        errors));
        return "programme/web/planTarget";
    }
}
