package vn.thongsuot.reports.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Reports;

/** Opens a figure of a report. */
@Controller
class FigureController {

    private final Reports reports;
    private final FigurePages pages;

    FigureController(Reports reports, FigurePages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/desk/reports/{id}/figures/{n}")
    @Requires(Permission.BOARD_READ)
    String figure(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(defaultValue = "1") int page) {
        model.addAttribute("page", pages.page(ui, actor, reports.get(actor, id), n, side, page));
        return "reports/web/figure";
    }
}
