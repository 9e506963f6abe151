package vn.thongsuot.programme.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.cascade.CascadeCheck;
import vn.thongsuot.programme.duties.PlanDuties;

/** Shows the page of a plan, also again after a refusal. */
@Component
class PlanView {

    private final PlanPages pages;
    private final CascadeCheck check;
    private final PlanDuties duties;

    PlanView(PlanPages pages, CascadeCheck check, PlanDuties duties) {
        this.pages = pages;
        this.check = check;
        this.duties = duties;
    }

    String show(Actor actor, Ui ui, Model model, Plan plan, Map<String, String> typed, Map<String, String> errors) {
        boolean owed = !duties.list(plan.id()).isEmpty();
        model.addAttribute("page", pages.page(ui, actor, plan, check.countOpen(plan), owed, typed, errors));
        return "programme/web/planPage";
    }
}
