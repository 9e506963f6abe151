package vn.thongsuot.communication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.thongsuot.communication.plans.CommunicationPlans;
import vn.thongsuot.communication.plans.Product;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** A year's communication: plans and articles; begins a plan. */
@Controller
class CommunicationController {

    private static final String VIEW = "communication/web/communication";

    private final CommunicationPages pages;
    private final CommunicationPlans plans;
    private final FormPosts posts;

    CommunicationController(CommunicationPages pages, CommunicationPlans plans, FormPosts posts) {
        this.pages = pages;
        this.plans = plans;
        this.posts = posts;
    }

    @GetMapping("/desk/communication")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable Integer year) {
        model.addAttribute("page", pages.page(ui, actor, year, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/communication/plans")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "communication-plan.create",
                () -> "/desk/communication/plans/"
                        + plans.create(
                                actor,
                                form.requireId("body"),
                                pages.yearOf(form.requireNumber("year")),
                                form.text("title")),
                FormPosts.again(
                        model, VIEW, refused -> pages.page(ui, actor, null, form, Map.of("title", ui.error(refused)))));
    }

    @GetMapping("/desk/communication/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor, Ui ui, @RequestParam(required = false) @Nullable Integer year) {
        List<String> head = List.of(
                ui.t("communication.plan"),
                ui.t("communication.product"),
                ui.t("communication.kind"),
                ui.t("communication.topic"),
                ui.t("communication.channels"),
                ui.t("communication.lead"),
                ui.t("communication.due"),
                ui.t("communication.state"),
                ui.t("communication.doneOn"),
                ui.t("communication.reached"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plans.list(actor, pages.yearOf(year))
                .forEach(plan ->
                        plans.listProducts(plan.id()).forEach(product -> rows.add(row(ui, plan.title(), product))));
        return Attachments.saved(
                "tuyen-truyen.xlsx", Attachments.EXCEL, Sheets.write(ui.t("nav.communication"), head, rows));
    }

    private List<@Nullable Object> row(Ui ui, String plan, Product product) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(plan);
        row.add(product.content().title());
        row.add(ui.t("communication.kind." + product.content().kind().key()));
        row.add(ui.t("communication.topic." + product.content().topic().key()));
        row.add(product.content().channels().stream()
                .map(channel -> ui.t("communication.channel." + channel.key()))
                .collect(Collectors.joining("; ")));
        row.add(pages.unit(ui, product.content().leadUnitId()));
        row.add(product.content().dueOn());
        row.add(ui.t("communication.state." + product.state().key()));
        row.add(product.doneOn());
        row.add(product.reached());
        return row;
    }
}
