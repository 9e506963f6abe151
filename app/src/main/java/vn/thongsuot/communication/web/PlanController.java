package vn.thongsuot.communication.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.plans.Channel;
import vn.thongsuot.communication.plans.CommunicationPlan;
import vn.thongsuot.communication.plans.CommunicationPlans;
import vn.thongsuot.communication.plans.Product;
import vn.thongsuot.communication.plans.ProductKind;
import vn.thongsuot.communication.plans.Topic;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** A year's communication plan: its products, issuing, and what became of each product. */
@Controller
class PlanController {

    private static final String VIEW = "communication/web/plan";

    private final CommunicationPlans plans;
    private final Articles articles;
    private final CommunicationPages pages;
    private final UnitDirectory units;
    private final FormPosts posts;

    PlanController(
            CommunicationPlans plans,
            Articles articles,
            CommunicationPages pages,
            UnitDirectory units,
            FormPosts posts) {
        this.plans = plans;
        this.articles = articles;
        this.pages = pages;
        this.units = units;
        this.posts = posts;
    }

    @GetMapping("/desk/communication/plans/{id}")
    @Requires(Permission.BOARD_READ)
    String plan(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/communication/plans/{id}/{act}")
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
                "communication-plan." + act,
                "/desk/communication/plans/" + id,
                () -> {
                    switch (act) {
                        case "add" ->
                            plans.add(actor, id, version, content(form, typed.getOrDefault("channels", List.of())));
                        case "issue" -> plans.issue(actor, id, version, form.text("number"), form.requireDay("on"));
                        default -> throw AccessPolicy.notFound();
                    }
                },
                FormPosts.again(
                        model, VIEW, refused -> page(ui, actor, id, form, Map.of("act-" + act, ui.error(refused)))));
    }

    @PostMapping("/desk/communication/plans/{id}/products/{product}/{act}")
    @Requires(Permission.BOARD_READ)
    String finish(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        byte[] evidence = TypedForm.file(file).orElse(null);
        return posts.once(
                press,
                "communication-product." + act,
                "/desk/communication/plans/" + id,
                () -> {
                    switch (act) {
                        case "done" -> plans.finish(actor, product, version, outcome(form), evidence);
                        case "drop" -> plans.drop(actor, product, version, form.text("remark"));
                        default -> throw AccessPolicy.notFound();
                    }
                },
                FormPosts.again(model, VIEW, refused -> page(ui, actor, id, form, Map.of("rows", ui.error(refused)))));
    }

    @GetMapping("/desk/communication/plans/{id}/products/{product}/evidence")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> evidence(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID product) {
        return Downloads.of(plans.open(actor, id, product));
    }

    private static Product.Content content(TypedForm form, List<String> channels) {
        return new Product.Content(
                form.requireWord("kind", ProductKind::of),
                form.requireWord("topic", Topic::of),
                channels.stream()
                        .map(channel -> new TypedForm(Map.of("channel", channel)).requireWord("channel", Channel::of))
                        .toList(),
                form.text("title"),
                form.requireId("lead"),
                form.requireDay("dueOn"));
    }

    private static CommunicationPlans.Outcome outcome(TypedForm form) {
        return new CommunicationPlans.Outcome(
                form.requireDay("doneOn"),
                form.text("reached").isEmpty() ? null : form.requireNumber("reached"),
                form.id("article").orElse(null),
                form.text("remark").isEmpty() ? null : form.text("remark"));
    }

    private PlanPage page(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        CommunicationPlan plan = plans.get(actor, id);
        boolean mayEdit = plans.mayEdit(actor, plan);
        return new PlanPage(
                ui,
                plan,
                pages.unit(ui, plan.unitId()),
                plans.listProducts(id).stream()
                        .map(product -> row(ui, actor, plan, product))
                        .toList(),
                mayEdit
                        ? units.listSubtree(actor.authorityId(), articles.today()).stream()
                                .map(unit -> new Choice(
                                        unit.id().toString(),
                                        ui.text(unit.name()),
                                        unit.id().equals(plan.unitId())))
                                .toList()
                        : List.of(),
                articles.list(actor).stream()
                        .map(article -> new Choice(
                                article.id().toString(),
                                articles.newest(article).title(),
                                false))
                        .toList(),
                mayEdit,
                plans.mayIssue(actor, plan),
                form,
                errors);
    }

    private PlanPage.Row row(Ui ui, Actor actor, CommunicationPlan plan, Product product) {
        String base = "/desk/communication/plans/" + plan.id() + "/products/" + product.id();
        return new PlanPage.Row(
                product.id().toString(),
                product.version(),
                product.content().title(),
                ui.t("communication.kind." + product.content().kind().key()),
                ui.t("communication.topic." + product.content().topic().key()),
                product.content().channels().stream()
                        .map(channel -> ui.t("communication.channel." + channel.key()))
                        .collect(Collectors.joining(", ")),
                pages.unit(ui, product.content().leadUnitId()),
                ui.date(product.content().dueOn()),
                product.isLate(articles.today()),
                "communication.state." + product.state().key(),
                product.doneOn() == null ? "" : ui.date(product.doneOn()),
                product.reached() == null ? "" : ui.number(product.reached()),
                product.articleId() == null ? null : "/news/" + product.articleId(),
                product.documentId() == null ? null : base + "/evidence",
                product.remark(),
                plans.mayFinish(actor, plan, product));
    }
}
