package vn.thongsuot.programme.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanPartDesk;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;

/** Who leads what in a draft, and which reports it asks for. */
@Controller
class PlanPartController {

    private final Plans plans;
    private final PlanAccess access;
    private final PlanPartDesk desk;
    private final PlanView view;
    private final FormPosts posts;

    PlanPartController(Plans plans, PlanAccess access, PlanPartDesk desk, PlanView view, FormPosts posts) {
        this.plans = plans;
        this.access = access;
        this.desk = desk;
        this.view = view;
        this.posts = posts;
    }

    /** @param part agencies or reports */
    @PostMapping("/desk/plans/{id}/parts/{part}")
    @Requires(Permission.PROGRAMME_EDIT)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = editable(actor, id);
        PlanSeen seen = new PlanSeen(id, version);
        Runnable work = switch (part) {
            case "agencies" ->
                () -> desk.addAgency(actor, seen, Forms.text(typed, "agency"), Forms.text(typed, "leads"));
            case "reports" -> () -> desk.addReport(actor, seen, Forms.text(typed, "what"), Forms.text(typed, "due"));
            default -> throw AccessPolicy.notFound();
        };
        String field = part.equals("agencies") ? "agency" : "what";
        return posts.once(
                press,
                "plan." + part + "-add",
                "/desk/plans/" + id + "#" + part,
                work,
                refused -> view.show(actor, ui, model, plan, Forms.all(typed), Forms.refused(ui, field, refused)));
    }

    /** @param place in the list as the person saw it, from 1 */
    @PostMapping("/desk/plans/{id}/parts/{part}/{place}/remove")
    @Requires(Permission.PROGRAMME_EDIT)
    String remove(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String part,
            @PathVariable int place,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = editable(actor, id);
        PlanSeen seen = new PlanSeen(id, version);
        Runnable work = switch (part) {
            case "agencies" -> () -> desk.removeAgency(actor, seen, place);
            case "reports" -> () -> desk.removeReport(actor, seen, place);
            default -> throw AccessPolicy.notFound();
        };
        return posts.once(
                press,
                "plan." + part + "-remove",
                "/desk/plans/" + id + "#" + part,
                work,
                refused -> view.show(actor, ui, model, plan, Forms.all(typed), Forms.refused(ui, part, refused)));
    }

    private Plan editable(Actor actor, UUID id) {
        Plan plan = plans.get(actor, id);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        return plan;
    }
}
