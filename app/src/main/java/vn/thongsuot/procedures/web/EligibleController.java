package vn.thongsuot.procedures.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.Eligibility;

/** Which procedures are eligible for online service, as decisions say. */
@Controller
class EligibleController {

    private static final String PATH = "/desk/eligible-procedures";

    private final Eligibility eligibility;
    private final FormPosts posts;

    EligibleController(Eligibility eligibility, FormPosts posts) {
        this.eligibility = eligibility;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.CATALOGUE_EDIT)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        return page(actor, ui, model, TypedForm.NOTHING, Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.CATALOGUE_EDIT)
    String decide(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "procedure.eligibility",
                PATH,
                () -> eligibility.decide(
                        actor,
                        new Eligibility.Decision(
                                codes(form.text("codes")),
                                !form.text("eligible").equals("no"),
                                form.text("number"),
                                form.requireDay("on"))),
                refused -> page(actor, ui, model, form, Map.of("codes", ui.error(refused))));
    }

    private static List<String> codes(String typed) {
        return Stream.of(typed.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private String page(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", new EligiblePage(ui, eligibility.list(actor), form, errors));
        return "procedures/web/eligible";
    }
}
