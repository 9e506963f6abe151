package vn.thongsuot.programme.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;

/** One target in full: forecast, what-if, units beside each other, why it changed. */
@Controller
class TargetPageController {

    private final TargetPages pages;
    private final Plans plans;
    private final FigureUnits access;

    TargetPageController(TargetPages pages, Plans plans, FigureUnits access) {
        this.pages = pages;
        this.plans = plans;
        this.access = access;
    }

    /** @param counting how many of the cases to come are supposed to count */
    @GetMapping("/desk/board/targets/{id}")
    @Requires(Permission.BOARD_READ)
    String target(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable Long counting) {
        Target target = plans.findTarget(id).orElseThrow(AccessPolicy::notFound);
        Plan plan = plans.get(actor, target.planId());
        UnitView shown = access.shown(actor, unit, Permission.BOARD_READ);
        TargetCards.Seen seen = new TargetCards.Seen(actor, shown, UnitScope.of(scope));
        model.addAttribute("page", pages.make(ui, actor, plan, target, seen, counting));
        return "programme/web/boardTarget";
    }
}
