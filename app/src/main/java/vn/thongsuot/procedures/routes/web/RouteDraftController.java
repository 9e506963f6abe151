package vn.thongsuot.procedures.routes.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteDrafts;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** One draft: its table, and what is done with it. */
@Controller
class RouteDraftController {

    private static final String VIEW = "procedures/routes/web/draft";

    private final RouteDrafts drafts;
    private final RouteDraftPages pages;
    private final FormPosts posts;

    RouteDraftController(RouteDrafts drafts, RouteDraftPages pages, FormPosts posts) {
        this.drafts = drafts;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/routes/{id}")
    @Requires(Permission.ADMINISTER)
    String draft(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked) {
        model.addAttribute("page", pages.page(ui, actor, drafts.get(actor, id), new TypedForm(asked), Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/routes/{id}/{act}")
    @Requires(Permission.ADMINISTER)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int revision,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "route-draft." + act,
                () -> run(actor, id, revision, act, form),
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> pages.page(
                                ui, actor, drafts.get(actor, id), form, Map.of("act-" + act, ui.error(refused)))));
    }

    private String run(Actor actor, UUID id, int revision, String act, TypedForm form) {
        String path = "/desk/routes/" + id;
        String step = form.text("step");
        switch (act) {
            case "add" -> drafts.edit(actor, id, revision, steps -> RouteEdits.insert(steps, after(form), made(form)));
            case "up" -> drafts.edit(actor, id, revision, steps -> RouteEdits.moveUp(steps, step));
            case "down" -> drafts.edit(actor, id, revision, steps -> RouteEdits.moveDown(steps, step));
            case "remove" -> drafts.edit(actor, id, revision, steps -> RouteEdits.remove(steps, step));
            case "submit" -> drafts.submit(actor, id, revision);
            case "give-back" -> drafts.giveBack(actor, id, revision);
            case "publish" -> drafts.publish(actor, id, revision, form.text("number"), form.requireDay("from"));
            case "withdraw" -> drafts.withdraw(actor, id, revision, form.text("reason"));
            case "discard" -> {
                drafts.discard(actor, id, revision);
                return "/desk/routes";
            }
            default -> throw AccessPolicy.notFound();
        }
        return path;
    }

    private static @Nullable String after(TypedForm form) {
        return form.text("after").isEmpty() ? null : form.text("after");
    }

    /** A step with what is needed first; the rest is set on its own page. */
    private static StepView made(TypedForm form) {
        if (form.text("name").isEmpty()) {
            throw new DomainException("RTE-031", DomainException.Kind.INVALID, "step has no name");
        }
        return new StepView(
                1,
                "new",
                LocalizedText.of(form.text("name")),
                form.requireWord("role", StepForms::role),
                Place.of(form.requireWord("at", AtUnit::of)),
                StepForms.hours(form.text("hours")),
                null,
                List.of(),
                List.of());
    }
}
