package vn.thongsuot.programme.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanComposer;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;

/** The page of a plan and what is done to it as a whole. */
@Controller
class PlanActController {

    private final Plans plans;
    private final PlanDesk desk;
    private final PlanComposer composer;
    private final PlanView view;
    private final Idempotency idempotency;

    PlanActController(Plans plans, PlanDesk desk, PlanComposer composer, PlanView view, Idempotency idempotency) {
        this.plans = plans;
        this.desk = desk;
        this.composer = composer;
        this.view = view;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/plans/{id}")
    @Requires(Permission.BOARD_READ)
    String plan(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        return view.show(actor, ui, model, plans.get(actor, id), Map.of(), Map.of());
    }

    @PostMapping("/desk/plans/{id}/{act}")
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
        Plan plan = plans.get(actor, id);
        PlanSeen seen = new PlanSeen(id, version);
        Map<String, String> errors = check(act, typed);
        if (!errors.isEmpty()) {
            press.refuse();
            return view.show(actor, ui, model, plan, Forms.all(typed), errors);
        }
        return "redirect:"
                + idempotency.once(
                        press.key(),
                        actor.accountId(),
                        "plan." + act,
                        () -> "/desk/plans/" + run(actor, seen, act, typed));
    }

    /** @return id of the plan to which the browser is led */
    private UUID run(Actor actor, PlanSeen seen, String act, MultiValueMap<String, String> typed) {
        switch (act) {
            case "submit" -> desk.submit(actor, seen);
            case "return" -> desk.sendBack(actor, seen, Forms.text(typed, "remarks"));
            case "issue" -> desk.issue(actor, seen, issue(typed), typed.containsKey("acknowledged"));
            case "close" -> desk.close(actor, seen);
            case "discard" -> desk.discard(actor, seen);
            case "amend" -> {
                return composer.succeed(actor, seen, Plan.Succession.AMENDS);
            }
            case "replace" -> {
                return composer.succeed(actor, seen, Plan.Succession.REPLACES);
            }
            default -> throw AccessPolicy.notFound();
        }
        return seen.planId();
    }

    private static Map<String, String> check(String act, MultiValueMap<String, String> typed) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (act.equals("return") && Forms.text(typed, "remarks").isEmpty()) {
            errors.put("remarks", "plan.error.remarks");
        }
        if (act.equals("issue")) {
            if (Forms.text(typed, "number").isEmpty()) {
                errors.put("number", "plan.error.number");
            }
            if (Typed.day(Forms.text(typed, "on")).isEmpty()) {
                errors.put("on", "plan.error.day");
            }
            if (Forms.text(typed, "signer").isEmpty()) {
                errors.put("signer", "plan.error.signer");
            }
        }
        return errors;
    }

    private static Plan.Issue issue(MultiValueMap<String, String> typed) {
        LocalDate on = Typed.day(Forms.text(typed, "on")).orElseThrow();
        return new Plan.Issue(Forms.text(typed, "number"), on, Forms.text(typed, "signer"));
    }
}
