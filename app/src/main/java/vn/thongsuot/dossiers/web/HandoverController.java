package vn.thongsuot.dossiers.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Handing over the open work of an officer who leaves. */
@Controller
class HandoverController {

    private final Handovers handovers;
    private final HandoverPages pages;
    private final FormPosts posts;

    HandoverController(Handovers handovers, HandoverPages pages, FormPosts posts) {
        this.handovers = handovers;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/handovers")
    @Requires(Permission.DOSSIER_ASSIGN)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam Map<String, String> typed) {
        return page(actor, ui, model, new TypedForm(typed), Map.of());
    }

    @PostMapping("/desk/handovers")
    @Requires(Permission.DOSSIER_ASSIGN)
    String handOver(
            @CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "dossier.hand-over-all",
                () -> {
                    Handovers.Order order = new Handovers.Order(
                            form.requireId("from"), form.requireId("to"), form.text("reason"), form.on("anyway"));
                    Handovers.Done done = handovers.handOver(actor, order);
                    return "/desk/handovers?from=%s&to=%s&act=%s#done".formatted(order.from(), order.to(), done.act());
                },
                refused -> page(actor, ui, model, form, Map.of(field(refused, form), ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.make(ui, actor, form, errors));
        return "dossiers/web/handovers";
    }

    private static String field(DomainException refused, TypedForm form) {
        return switch (refused.code()) {
            case "DOS-075", "DOS-294" -> "to";
            case "DOS-293" -> "anyway";
            case "PLA-010" -> form.id("from").isPresent() ? "to" : "from";
            default -> "reason";
        };
    }
}
