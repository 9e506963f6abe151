package vn.thongsuot.inspections.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionForm;
import vn.thongsuot.inspections.InspectionKind;
import vn.thongsuot.inspections.InspectionPlanning;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.NewInspection;
import vn.thongsuot.inspections.checklists.Checklists;
import vn.thongsuot.inspections.plans.Inspectables;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes an inspection outside the plan: a surprise, or the repeat of an earlier one. */
@Controller
class NewInspectionController {

    private static final String VIEW = "inspections/web/new";

    private final InspectionPlanning planning;
    private final Inspections inspections;
    private final Inspectables inspectables;
    private final Checklists checklists;
    private final InspectionNames names;
    private final FormPosts posts;
    private final Clock clock;

    NewInspectionController(
            InspectionPlanning planning,
            Inspections inspections,
            Inspectables inspectables,
            Checklists checklists,
            InspectionNames names,
            FormPosts posts,
            Clock clock) {
        this.planning = planning;
        this.inspections = inspections;
        this.inspectables = inspectables;
        this.checklists = checklists;
        this.names = names;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/inspections/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String form(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable UUID repeats) {
        TypedForm form = repeats == null ? TypedForm.NOTHING : new TypedForm(Map.of("repeats", repeats.toString()));
        model.addAttribute("page", page(ui, actor, form, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/inspections")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "inspection.create",
                () -> "/desk/inspections/" + planning.add(actor, written(actor, form)),
                FormPosts.again(model, VIEW, refused -> page(ui, actor, form, Map.of("firstDay", ui.error(refused)))));
    }

    private NewInspection written(Actor actor, TypedForm form) {
        UUID repeats = form.id("repeats").orElse(null);
        Inspection earlier = repeats == null ? null : inspections.get(actor, repeats);
        return new NewInspection(
                null,
                repeats,
                earlier == null ? form.requireId("body") : earlier.unitId(),
                earlier == null ? form.requireId("unit") : earlier.inspectedUnitId(),
                form.requireWord("kind", InspectionKind::of),
                earlier == null ? InspectionForm.SURPRISE : InspectionForm.REPEAT,
                today().getYear(),
                form.requireNumber("month"),
                form.requireDay("firstDay"),
                form.requireDay("lastDay"),
                form.id("checklist").orElse(null));
    }

    private NewInspectionPage page(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        UUID repeats = form.id("repeats").orElse(null);
        Inspection earlier = repeats == null ? null : inspections.get(actor, repeats);
        List<Choice> bodies = names.bodies(ui, actor);
        Map<String, Choice> units = new LinkedHashMap<>();
        bodies.forEach(body -> inspectables
                .list(UUID.fromString(body.id()), today())
                .forEach(unit -> units.putIfAbsent(unit.id().toString(), names.choice(ui, unit, form.text("unit")))));
        return new NewInspectionPage(
                ui,
                earlier == null ? "surprise" : "repeat",
                earlier == null ? null : earlier.id().toString(),
                earlier == null
                        ? null
                        : ui.t("inspection.repeats", earlier.code(), names.unit(ui, earlier.inspectedUnitId())),
                bodies,
                List.copyOf(units.values()),
                checklists.list(actor.authorityId()).stream()
                        .map(one -> new Choice(one.id().toString(), ui.text(one.name()), false))
                        .toList(),
                filled(form),
                errors);
    }

    /** The days of this year so far and this month, where nothing was typed yet. */
    private TypedForm filled(TypedForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("month", String.valueOf(today().getMonthValue()));
        values.put("firstDay", today().withDayOfYear(1).toString());
        values.put("lastDay", today().toString());
        values.putAll(form.values());
        return new TypedForm(values);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
