package vn.thongsuot.programme.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.GoalFields;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.shared.DomainException;

/** Goals of a plan without a number: written in its draft, judged while it is in force. */
@Controller
class GoalController {

    private final Plans plans;
    private final PlanAccess access;
    private final Goals goals;
    private final PlanView view;
    private final FormPosts posts;

    GoalController(Plans plans, PlanAccess access, Goals goals, PlanView view, FormPosts posts) {
        this.plans = plans;
        this.access = access;
        this.goals = goals;
        this.view = view;
        this.posts = posts;
    }

    @PostMapping("/desk/plans/{id}/goals")
    @Requires(Permission.PROGRAMME_EDIT)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = plans.get(actor, id);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        GoalFields fields = new GoalFields(Forms.all(typed));
        Map<String, String> errors = fields.check();
        if (!errors.isEmpty()) {
            press.refuse();
            return view.show(actor, ui, model, plan, Forms.all(typed), errors);
        }
        return posts.once(
                press,
                "goal.add",
                page(id),
                () -> goals.add(actor, new PlanSeen(id, version), fields.words(null)),
                again(actor, ui, model, plan, typed, "statement"));
    }

    @PostMapping("/desk/plans/{id}/goals/{goal}/remove")
    @Requires(Permission.PROGRAMME_EDIT)
    String remove(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID goal,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = plans.get(actor, id);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        return posts.once(
                press,
                "goal.remove",
                page(id),
                () -> goals.remove(actor, new PlanSeen(id, version), goal),
                again(actor, ui, model, plan, typed, "goals"));
    }

    /** @param seen how many conclusions the leader saw */
    @PostMapping("/desk/plans/{id}/goals/{goal}/judge")
    @Requires(Permission.PROGRAMME_APPROVE)
    String judge(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID goal,
            @RequestParam int seen,
            @RequestParam boolean met,
            @RequestParam(defaultValue = "") String grounds,
            @RequestParam MultiValueMap<String, String> typed) {
        Plan plan = plans.get(actor, id);
        return posts.once(
                press,
                "goal.judge",
                page(id),
                () -> goals.judge(actor, id, goal, seen, met, grounds),
                again(actor, ui, model, plan, typed, "goals"));
    }

    private static String page(UUID plan) {
        return "/desk/plans/" + plan + "#goals";
    }

    private Function<DomainException, String> again(
            Actor actor, Ui ui, Model model, Plan plan, MultiValueMap<String, String> typed, String field) {
        return refused -> view.show(actor, ui, model, plan, Forms.all(typed), Forms.refused(ui, field, refused));
    }
}
