package vn.thongsuot.centres.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
import vn.thongsuot.centres.PointRegistry;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Points that receive applications: the list, one of them, who keeps it. */
@Controller
class CentreController {

    private static final String LIST = "/desk/centres";

    private final CentrePages pages;
    private final PointRegistry registry;
    private final FormPosts posts;
    private final Clock clock;

    CentreController(CentrePages pages, PointRegistry registry, FormPosts posts, Clock clock) {
        this.pages = pages;
        this.registry = registry;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(LIST)
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "centres/web/centres";
    }

    @GetMapping(LIST + "/new")
    @Requires(Permission.ADMINISTER)
    String fresh(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.fresh(ui, actor, TypedForm.NOTHING, Map.of()));
        return "centres/web/centreNew";
    }

    @PostMapping(LIST)
    @Requires(Permission.ADMINISTER)
    String create(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "centre.create",
                () -> LIST + "/"
                        + registry.create(
                                actor, CentreForms.draft(form), LocalDate.ofInstant(clock.instant(), clock.getZone())),
                FormPosts.again(
                        model,
                        "centres/web/centreNew",
                        refused -> pages.fresh(ui, actor, form, Map.of("point", ui.error(refused)))));
    }

    @GetMapping(LIST + "/{id}")
    @Requires(Permission.BOARD_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.make(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return "centres/web/centre";
    }

    @PostMapping(LIST + "/{id}")
    @Requires(Permission.ADMINISTER)
    String change(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "centre.change",
                LIST + "/" + id,
                () -> registry.change(actor, id, form.requireNumber("version"), CentreForms.draft(form)),
                FormPosts.again(
                        model,
                        "centres/web/centre",
                        refused -> pages.make(ui, actor, id, form, Map.of("point", ui.error(refused)))));
    }

    @PostMapping(LIST + "/{id}/close")
    @Requires(Permission.ADMINISTER)
    String close(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version) {
        return posts.once(
                press,
                "centre.close",
                LIST,
                () -> registry.close(actor, id, version),
                FormPosts.again(
                        model,
                        "centres/web/centre",
                        refused -> pages.make(ui, actor, id, TypedForm.NOTHING, Map.of("point", ui.error(refused)))));
    }
}
