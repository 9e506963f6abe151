package vn.thongsuot.inspections.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.inspections.findings.FindingFilter;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Ui;

/** The findings of a year, and the same as an Excel file. */
@Controller
class FindingListController {

    private final FindingPages pages;
    private final InspectionListPages years;
    private final InspectionSheets sheets;

    FindingListController(FindingPages pages, InspectionListPages years, InspectionSheets sheets) {
        this.pages = pages;
        this.years = years;
        this.sheets = sheets;
    }

    @GetMapping("/desk/findings")
    @Requires(Permission.BOARD_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String show) {
        model.addAttribute("page", pages.list(ui, actor, years.yearOf(year), filter(show)));
        return "inspections/web/findings";
    }

    @GetMapping("/desk/findings/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor,
            Ui ui,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String show) {
        return Attachments.saved(
                "ton-tai-qua-kiem-tra.xlsx",
                Attachments.EXCEL,
                sheets.findings(ui, actor, years.yearOf(year), filter(show)));
    }

    private static FindingFilter filter(String show) {
        return Optional.of(show).flatMap(FindingFilter::find).orElse(FindingFilter.ALL);
    }
}
