package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanComposer;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanFields;
import vn.thongsuot.programme.PlanFilter;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.Plans;

/** The register of plans: find them, begin one, change the head of a draft. */
@Controller
class PlanController {

    private final Plans plans;
    private final PlanDesk desk;
    private final PlanComposer composer;
    private final PlanPages pages;
    private final PlanUnits units;
    private final PlanAccess access;
    private final FormPosts posts;
    private final Clock clock;

    PlanController(
            Plans plans,
            PlanDesk desk,
            PlanComposer composer,
            PlanPages pages,
            PlanUnits units,
            PlanAccess access,
            FormPosts posts,
            Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.composer = composer;
        this.pages = pages;
        this.units = units;
        this.access = access;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/plans")
    @Requires(Permission.BOARD_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String state) {
        PlanState wanted = Arrays.stream(PlanState.values())
                .filter(known -> known.key().equals(state))
                .findFirst()
                .orElse(null);
        Integer asked = year.matches("20\\d{2}") ? (Integer) Integer.parseInt(year) : null;
        model.addAttribute(
                "page", pages.list(ui, actor, new PlanFilter(Typed.id(unit).orElse(null), asked, wanted)));
        return "programme/web/planList";
    }

    @GetMapping("/desk/plans/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "") String parent) {
        UUID unit = units.chosen(actor, Permission.PROGRAMME_EDIT, null);
        int year = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear() + 1;
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("unit", unit.toString());
        typed.add("kind", "yearly");
        typed.add("from", year + "-01-01");
        typed.add("to", year + "-12-31");
        typed.add("parent", parent);
        return form(actor, ui, model, null, Forms.plan(typed), Map.of());
    }

    /** Targets of the chosen parent plan are taken over. */
    @PostMapping("/desk/plans")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> typed) {
        PlanFields form = Forms.plan(typed);
        UUID unit = units.chosen(
                actor, Permission.PROGRAMME_EDIT, Typed.id(form.unit()).orElse(null));
        Map<String, String> errors = form.check();
        if (!errors.isEmpty()) {
            press.refuse();
            return form(actor, ui, model, null, form, errors);
        }
        return posts.once(
                press,
                "plan.create",
                () -> "/desk/plans/" + composer.composeFromParent(actor, unit, form.head()),
                refused -> form(actor, ui, model, null, form, Forms.refused(ui, "title", refused)));
    }

    @GetMapping("/desk/plans/{id}/edit")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Plan plan = plans.get(actor, id);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        return form(actor, ui, model, plan, PlanFields.of(plan), Map.of());
    }

    @PostMapping("/desk/plans/{id}")
    @Requires(Permission.PROGRAMME_EDIT)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = plans.get(actor, id);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        PlanFields form = Forms.plan(typed);
        Map<String, String> errors = form.check();
        if (!errors.isEmpty()) {
            press.refuse();
            return form(actor, ui, model, plan, form, errors);
        }
        return posts.once(
                press,
                "plan.edit",
                "/desk/plans/" + id,
                () -> desk.edit(actor, new PlanSeen(id, version), form.head()),
                refused -> form(actor, ui, model, plan, form, Forms.refused(ui, "title", refused)));
    }

    private String form(
            Actor actor, Ui ui, Model model, @Nullable Plan plan, PlanFields form, Map<String, String> errors) {
        List<Choice> parents = plans.listIssued(actor.authorityId()).stream()
                .filter(parent -> plan == null || !parent.id().equals(plan.id()))
                .map(parent -> new Choice(
                        parent.id().toString(),
                        units.name(ui, parent.unitId()) + ": " + ui.text(parent.title()),
                        parent.id().toString().equals(form.parent())))
                .toList();
        model.addAttribute(
                "page",
                new PlanFormPage(
                        ui,
                        plan,
                        form,
                        plan == null
                                ? units.with(
                                        ui,
                                        actor,
                                        Permission.PROGRAMME_EDIT,
                                        Typed.id(form.unit()).orElse(null))
                                : List.of(),
                        parents,
                        errors));
        return "programme/web/planForm";
    }
}
