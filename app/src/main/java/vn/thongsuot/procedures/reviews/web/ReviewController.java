package vn.thongsuot.procedures.reviews.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.reviews.ComplianceCost;
import vn.thongsuot.procedures.reviews.CostText;
import vn.thongsuot.procedures.reviews.Reviews;

/** Reviews of a year, one review with its proposal and costs. */
@Controller
class ReviewController {

    private static final String LIST = "procedures/reviews/web/reviews";
    private static final String VIEW = "procedures/reviews/web/review";
    private static final String BASE = "/desk/procedure-reviews/";

    private final Reviews reviews;
    private final ReviewPages pages;
    private final FormPosts posts;

    ReviewController(Reviews reviews, ReviewPages pages, FormPosts posts) {
        this.reviews = reviews;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/procedure-reviews")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable Integer year) {
        model.addAttribute("page", pages.list(ui, actor, year, TypedForm.NOTHING, Map.of()));
        return LIST;
    }

    @GetMapping("/desk/procedure-reviews.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, Ui ui, @RequestParam int year) {
        return Attachments.saved("ra-soat-tthc-" + year + ".xlsx", Attachments.EXCEL, pages.sheet(ui, actor, year));
    }

    @PostMapping("/desk/procedure-reviews")
    @Requires(Permission.CATALOGUE_EDIT)
    String plan(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        return posts.once(
                press,
                "procedure-review.plan",
                () -> BASE
                        + reviews.plan(
                                actor,
                                form.requireId("unit"),
                                form.text("code"),
                                form.requireNumber("year"),
                                form.requireDay("due")),
                FormPosts.again(
                        model, LIST, refused -> pages.list(ui, actor, null, form, Map.of("code", ui.error(refused)))));
    }

    @GetMapping("/desk/procedure-reviews/{id}")
    @Requires(Permission.BOARD_READ)
    String review(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/procedure-reviews/{id}/{act}")
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
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        return posts.once(
                press,
                "procedure-review." + act,
                BASE + id,
                () -> run(actor, id, version, act, form),
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> pages.page(ui, actor, id, form, Map.of("act-" + act, ui.error(refused)))));
    }

    private void run(Actor actor, UUID id, int version, String act, TypedForm form) {
        switch (act) {
            case "review" ->
                reviews.review(
                        actor,
                        id,
                        version,
                        form.requireDay("on"),
                        form.requireNumber("issues"),
                        form.dayOrNone("handled"));
            case "propose" ->
                reviews.propose(actor, id, version, form.text("proposal"), cost(form, "before"), cost(form, "after"));
            case "submit" -> reviews.submit(actor, id, version);
            case "approve" ->
                reviews.approve(
                        actor, id, version, form.text("number"), form.requireDay("on"), form.requireDay("effective"));
            case "refuse" -> reviews.refuse(actor, id, version, form.text("reason"));
            default -> throw AccessPolicy.notFound();
        }
    }

    private static ComplianceCost cost(TypedForm form, String side) {
        return new ComplianceCost(
                CostText.read(form.text(side)),
                form.requireNumber("times-" + side),
                form.requireNumber("subjects-" + side));
    }
}
