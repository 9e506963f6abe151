package vn.thongsuot.programme.steering.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.SteeringBodies;

/** The front page of steering, and the bodies on it. */
@Controller
class SteeringController {

    private static final String PATH = "/desk/steering";

    private final SteeringPages pages;
    private final SteeringBodies bodies;
    private final FormPosts posts;
    private final Clock clock;

    SteeringController(SteeringPages pages, SteeringBodies bodies, FormPosts posts, Clock clock) {
        this.pages = pages;
        this.bodies = bodies;
        this.posts = posts;
        this.clock = clock;
    }

    /** What a form does. */
    private interface Command {
        void run(TypedForm typed);
    }

    @GetMapping(PATH)
    @Requires(Permission.BOARD_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = AskedDay.of(on, today());
        model.addAttribute("page", pages.make(ui, actor, day, today(), TypedForm.NOTHING, Map.of()));
        return "programme/steering/web/steering";
    }

    @PostMapping(PATH + "/bodies")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> form) {
        return run(
                actor,
                ui,
                model,
                press,
                "steering.body",
                form,
                typed -> bodies.create(
                        actor,
                        typed.requireId("unit"),
                        typed.text("kind"),
                        typed.text("name"),
                        typed.text("decision"),
                        typed.requireDay("from")));
    }

    @PostMapping(PATH + "/bodies/{id}/members")
    @Requires(Permission.PROGRAMME_EDIT)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form) {
        return run(
                actor,
                ui,
                model,
                press,
                "steering.member",
                form,
                typed -> bodies.add(
                        actor,
                        id,
                        new SteeringBodies.NewMember(
                                typed.text("position"),
                                typed.id("account").orElse(null),
                                typed.text("function").isBlank() ? null : typed.text("function"),
                                typed.text("decision"),
                                typed.requireDay("from"))));
    }

    @PostMapping(PATH + "/bodies/{id}/members/{member}/end")
    @Requires(Permission.PROGRAMME_EDIT)
    String end(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID member,
            @RequestParam Map<String, String> form) {
        return run(
                actor,
                ui,
                model,
                press,
                "steering.member-end",
                form,
                typed -> bodies.end(actor, id, member, typed.requireDay("last")));
    }

    @PostMapping(PATH + "/bodies/{id}/end")
    @Requires(Permission.PROGRAMME_EDIT)
    String dissolve(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form) {
        return run(
                actor,
                ui,
                model,
                press,
                "steering.body-end",
                form,
                typed -> bodies.dissolve(actor, id, typed.requireDay("last")));
    }

    private String run(
            Actor actor, Ui ui, Model model, Press press, String name, Map<String, String> form, Command command) {
        TypedForm typed = new TypedForm(form);
        return posts.once(
                press,
                name,
                PATH,
                () -> command.run(typed),
                FormPosts.again(
                        model,
                        "programme/steering/web/steering",
                        refused ->
                                pages.make(ui, actor, today(), today(), typed, Map.of("bodies", ui.error(refused)))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
