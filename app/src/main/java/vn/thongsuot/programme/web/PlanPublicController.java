package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.Plans;

/** Issued plans for everybody; earlier editions stay readable. */
@Controller
class PlanPublicController {

    private final Plans plans;
    private final PlanPages pages;

    PlanPublicController(Plans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    /** What the public list shows: in force first, then what was. */
    record Listed(Ui ui, List<PlanListPage.Row> inForce, List<PlanListPage.Row> former) {}

    @GetMapping("/plans")
    String list(Ui ui, Model model) {
        Map<Boolean, List<PlanListPage.Row>> rows = plans.listPublic().stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        plan -> plan.state() == PlanState.ISSUED,
                        java.util.stream.Collectors.mapping(
                                plan -> pages.row(ui, plan), java.util.stream.Collectors.toList())));
        model.addAttribute(
                "page", new Listed(ui, rows.getOrDefault(true, List.of()), rows.getOrDefault(false, List.of())));
        return "programme/web/planPublicList";
    }

    @GetMapping("/plans/{key}")
    String plan(Ui ui, Model model, @PathVariable String key) {
        model.addAttribute("page", pages.publicPage(ui, plans.findPublic(key).orElseThrow(AccessPolicy::notFound)));
        return "programme/web/planPublic";
    }
}
