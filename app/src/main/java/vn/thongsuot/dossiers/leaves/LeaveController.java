package vn.thongsuot.dossiers.leaves;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.identity.leaves.LeaveKind;
import vn.thongsuot.identity.leaves.NewLeave;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Leave and substitution. */
@Controller
class LeaveController {

    private static final String HOME = "/desk/leaves";

    private final LeaveDesk desk;
    private final LeavePages pages;
    private final FormPosts posts;

    LeaveController(LeaveDesk desk, LeavePages pages, FormPosts posts) {
        this.desk = desk;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping(HOME)
    @Requires(Permission.DOSSIER_WORK)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam Map<String, String> typed) {
        return page(actor, ui, model, new TypedForm(typed), Map.of());
    }

    @PostMapping(HOME)
    @Requires(Permission.DOSSIER_WORK)
    String enter(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "leave.enter",
                () -> {
                    desk.enter(
                            actor,
                            new NewLeave(
                                    form.id("account").orElse(actor.accountId()),
                                    form.requireWord("kind", LeaveKind::of),
                                    form.requireDay("first"),
                                    form.requireDay("last"),
                                    form.id("substitute").orElse(null)));
                    return HOME;
                },
                refused -> page(actor, ui, model, form, Map.of("first", ui.error(refused))));
    }

    @PostMapping(HOME + "/{id}/{act}")
    @Requires(Permission.DOSSIER_WORK)
    String change(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "leave." + act,
                () -> {
                    switch (act) {
                        case "substitute" -> desk.substitute(actor, id, version, form.requireId("to"));
                        case "end" -> desk.end(actor, id, version);
                        default -> throw AccessPolicy.notFound();
                    }
                    return HOME;
                },
                refused -> page(actor, ui, model, form, Map.of("leave-" + id, ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.make(ui, actor, form, errors));
        return "dossiers/leaves/leaves";
    }
}
