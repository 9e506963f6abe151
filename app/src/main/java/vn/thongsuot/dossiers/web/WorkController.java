package vn.thongsuot.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Ui;

/** The work list; filters stand in the address. */
@Controller
class WorkController {

    private final WorkPages pages;
    private final DossierTallies tallies;

    WorkController(WorkPages pages, DossierTallies tallies) {
        this.pages = pages;
        this.tallies = tallies;
    }

    @GetMapping("/desk/work")
    @Requires(Permission.DOSSIER_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String holder,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        model.addAttribute(
                "page", pages.make(ui, actor, WorkFilters.of(whose, due, procedure, holder, page), kind, null));
        if (htmx) {
            return "dossiers/web/workTable";
        }
        model.addAttribute("month", tallies.thisMonth(ui, actor));
        return "dossiers/web/work";
    }
}
