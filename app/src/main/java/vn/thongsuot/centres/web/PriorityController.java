package vn.thongsuot.centres.web;

import java.util.List;
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
import vn.thongsuot.centres.queue.Priority;
import vn.thongsuot.centres.queue.PriorityRules;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Who is called before others, kept by the authority as a list. */
@Controller
class PriorityController {

    private static final String PATH = "/desk/centres/priorities";

    private final PriorityRules rules;
    private final FormPosts posts;

    PriorityController(PriorityRules rules, FormPosts posts) {
        this.rules = rules;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        List<Priority> now = rules.list(actor);
        return page(ui, model, now, PriorityRows.of(now), Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String save(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        List<PriorityRows.Row> rows = PriorityRows.typed(form);
        List<Priority> now = rules.list(actor);
        return posts.once(
                press,
                "priorities.save",
                PATH,
                () -> {
                    if (!form.text("seen").equals(PriorityRows.digest(now))) {
                        throw new DomainException(
                                "QUE-012", DomainException.Kind.CONFLICT, "priorities changed meanwhile");
                    }
                    rules.replace(actor, now, PriorityRows.priorities(rows));
                },
                refused -> page(ui, model, now, PriorityRows.padded(rows), Map.of("name0", ui.error(refused))));
    }

    private static String page(
            Ui ui, Model model, List<Priority> now, List<PriorityRows.Row> rows, Map<String, String> errors) {
        model.addAttribute("page", new PriorityPage(ui, PriorityRows.digest(now), rows, errors));
        return "centres/web/priorities";
    }
}
