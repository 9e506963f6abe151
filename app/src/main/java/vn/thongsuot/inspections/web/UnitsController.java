package vn.thongsuot.inspections.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.thongsuot.inspections.plans.Inspectables;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** The list of units that plans may choose. */
@Controller
class UnitsController {

    private static final String PATH = "/desk/inspections/units";
    private static final String VIEW = "inspections/web/units";

    private final Inspectables inspectables;
    private final InspectionNames names;
    private final FormPosts posts;
    private final Clock clock;

    UnitsController(Inspectables inspectables, InspectionNames names, FormPosts posts, Clock clock) {
        this.inspectables = inspectables;
        this.names = names;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.PROGRAMME_EDIT)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable UUID body) {
        model.addAttribute("page", page(ui, actor, body, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.PROGRAMME_EDIT)
    String choose(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam UUID body,
            @RequestParam(defaultValue = "") List<String> units,
            @RequestParam(defaultValue = "") String from) {
        return posts.once(
                press,
                "inspectable.choose",
                PATH + "?body=" + body,
                () -> {
                    Set<UUID> chosen = new HashSet<>();
                    units.forEach(unit -> Typed.id(unit).ifPresent(chosen::add));
                    inspectables.choose(actor, body, chosen, new TypedForm(Map.of("from", from)).requireDay("from"));
                },
                FormPosts.again(model, VIEW, refused -> page(ui, actor, body, Map.of("from", ui.error(refused)))));
    }

    private UnitsPage page(Ui ui, Actor actor, @Nullable UUID asked, Map<String, String> errors) {
        List<Choice> bodies = names.bodies(ui, actor);
        String chosen = bodies.stream()
                .map(Choice::id)
                .filter(id -> asked != null && id.equals(asked.toString()))
                .findFirst()
                .orElseGet(() -> bodies.getFirst().id());
        UUID body = UUID.fromString(chosen);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Set<UUID> listed =
                inspectables.list(body, today).stream().map(UnitView::id).collect(Collectors.toSet());
        return new UnitsPage(
                ui,
                chosen,
                bodies.stream()
                        .map(one -> new Choice(one.id(), one.name(), one.id().equals(chosen)))
                        .toList(),
                inspectables.listChoices(body).stream()
                        .map(unit -> new Choice(unit.id().toString(), ui.text(unit.name()), listed.contains(unit.id())))
                        .toList(),
                listed.size(),
                ui.date(today.withDayOfYear(1)),
                errors);
    }
}
