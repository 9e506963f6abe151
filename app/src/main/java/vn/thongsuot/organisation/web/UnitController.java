package vn.thongsuot.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.Ui;

/** The tree of units as it was on a day, and one unit through time. */
@Controller
class UnitController {

    private final UnitTrees trees;
    private final UnitPages units;
    private final Clock clock;

    UnitController(UnitTrees trees, UnitPages units, Clock clock) {
        this.trees = trees;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/desk/units")
    @Requires(Permission.DESK_USE)
    String tree(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean parts) {
        LocalDate today = today();
        model.addAttribute("page", trees.of(ui, actor.authorityId(), AskedDay.of(on, today), parts, today));
        return "organisation/web/tree";
    }

    @GetMapping("/desk/units/{id}")
    @Requires(Permission.DESK_USE)
    String unit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", units.of(ui, actor.authorityId(), id, today()));
        return "organisation/web/unit";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
