package vn.thongsuot.centres.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.centres.queue.Calling;
import vn.thongsuot.centres.queue.Sittings;
import vn.thongsuot.centres.queue.TicketAction;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** The counter: sit down, call, recall, send on, finish; the called person's application is one press away. */
@Controller
class CounterController {

    private static final String PATH = "/desk/queue";

    private final CounterPages pages;
    private final Sittings sittings;
    private final Calling calling;
    private final FormPosts posts;

    CounterController(CounterPages pages, Sittings sittings, Calling calling, FormPosts posts) {
        this.pages = pages;
        this.sittings = sittings;
        this.calling = calling;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.DOSSIER_RECEIVE)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable UUID point,
            @RequestParam(required = false) @Nullable String none) {
        return show(actor, ui, model, point, none != null, Map.of());
    }

    @PostMapping(PATH + "/open")
    @Requires(Permission.DOSSIER_RECEIVE)
    String open(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam UUID counter) {
        return once(actor, ui, model, press, "queue.open", () -> {
            sittings.open(actor, counter);
            return PATH;
        });
    }

    @PostMapping(PATH + "/close")
    @Requires(Permission.DOSSIER_RECEIVE)
    String close(@CurrentActor Actor actor, Ui ui, Model model, Press press) {
        return once(actor, ui, model, press, "queue.close", () -> {
            sittings.close(actor);
            return PATH;
        });
    }

    @PostMapping(PATH + "/next")
    @Requires(Permission.DOSSIER_RECEIVE)
    String next(@CurrentActor Actor actor, Ui ui, Model model, Press press) {
        return once(actor, ui, model, press, "queue.next", () -> next(actor));
    }

    /** Recall, finish, skip, transfer, resume; with {@code next} the next number is called at once. */
    @PostMapping(PATH + "/act")
    @Requires(Permission.DOSSIER_RECEIVE)
    String act(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return once(actor, ui, model, press, "queue.act", () -> {
            TicketAction action = form.requireWord("action", TicketAction::of);
            calling.act(
                    actor,
                    form.requireId("ticket"),
                    form.requireNumber("version"),
                    action,
                    form.id("target").orElse(null));
            return typed.containsKey("next") ? next(actor) : PATH;
        });
    }

    private String next(Actor actor) {
        return calling.next(actor).isPresent() ? PATH : PATH + "?none";
    }

    private String once(Actor actor, Ui ui, Model model, Press press, String command, Supplier<String> work) {
        return posts.once(
                press,
                command,
                work,
                refused -> show(actor, ui, model, null, false, Map.of("queue", ui.error(refused))));
    }

    private String show(
            Actor actor, Ui ui, Model model, @Nullable UUID point, boolean none, Map<String, String> errors) {
        return pages.make(ui, actor, point, none, errors)
                .map(page -> {
                    model.addAttribute("page", page);
                    return "centres/web/counter";
                })
                .orElseGet(() -> {
                    model.addAttribute("ui", ui);
                    return "centres/web/noPoint";
                });
    }
}
