package vn.thongsuot.inspections.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.inspections.plans.YearPlans;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** The inspections of a year; begins a year's plan. */
@Controller
class InspectionListController {

    private static final String VIEW = "inspections/web/list";

    private final InspectionListPages pages;
    private final InspectionSheets sheets;
    private final YearPlans plans;
    private final FormPosts posts;

    InspectionListController(InspectionListPages pages, InspectionSheets sheets, YearPlans plans, FormPosts posts) {
        this.pages = pages;
        this.sheets = sheets;
        this.plans = plans;
        this.posts = posts;
    }

    @GetMapping("/desk/inspections")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable Integer year) {
        model.addAttribute("page", pages.page(ui, actor, year, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @GetMapping("/desk/inspections/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor, Ui ui, @RequestParam(required = false) @Nullable Integer year) {
        return Attachments.saved("kiem-tra.xlsx", Attachments.EXCEL, sheets.inspections(ui, actor, pages.yearOf(year)));
    }

    @PostMapping("/desk/inspections/plans")
    @Requires(Permission.PROGRAMME_EDIT)
    String createPlan(
            @CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "inspection-plan.create",
                () -> "/desk/inspections/plans/"
                        + plans.create(
                                actor,
                                form.requireId("body"),
                                pages.yearOf(form.requireNumber("year")),
                                form.text("title"),
                                form.requireNumber("least")),
                refused -> {
                    Integer year = form.text("year").matches("\\d{4}") ? Integer.valueOf(form.text("year")) : null;
                    model.addAttribute("page", pages.page(ui, actor, year, form, Map.of("title", ui.error(refused))));
                    return VIEW;
                });
    }
}
