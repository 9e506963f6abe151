package vn.thongsuot.notifications.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.notifications.StuckMessage;
import vn.thongsuot.notifications.StuckMessages;
import vn.thongsuot.notifications.StuckWorks;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;

/** Messages that did not arrive: why, since when, and what a person can do about it. */
@Controller
class StuckController {

    private static final String VIEW = "notifications/web/stuck";

    private final StuckMessages messages;
    private final StuckWorks works;
    private final FormPosts posts;

    StuckController(StuckMessages messages, StuckWorks works, FormPosts posts) {
        this.messages = messages;
        this.works = works;
        this.posts = posts;
    }

    @GetMapping(StuckMessages.PATH)
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "-1") int retried) {
        model.addAttribute("page", page(ui, actor, retried, Map.of()));
        return VIEW;
    }

    @PostMapping(StuckMessages.PATH + "/retry")
    @Requires(Permission.ADMINISTER)
    String retryAll(@CurrentActor Actor actor, Ui ui, Model model, Press press) {
        return posts.once(
                press,
                "messages.retry-all",
                () -> StuckMessages.PATH + "?retried=" + messages.retryAll(actor),
                refused -> again(actor, ui, model, ui.error(refused)));
    }

    @PostMapping(StuckMessages.PATH + "/{id}/retry")
    @Requires(Permission.ADMINISTER)
    String retry(@CurrentActor Actor actor, Ui ui, Model model, Press press, @PathVariable UUID id) {
        return posts.once(
                press,
                "messages.retry",
                StuckMessages.PATH + "?retried=1",
                () -> messages.retry(actor, id),
                refused -> again(actor, ui, model, ui.error(refused)));
    }

    @PostMapping(StuckMessages.PATH + "/{id}/give-up")
    @Requires(Permission.ADMINISTER)
    String giveUp(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason) {
        return posts.once(
                press,
                "messages.give-up",
                StuckMessages.PATH,
                () -> messages.giveUp(actor, id, reason),
                refused -> again(actor, ui, model, ui.error(refused)));
    }

    /** Tries a piece of another module's work again. */
    @PostMapping(StuckMessages.PATH + "/work/{kind}/retry")
    @Requires(Permission.ADMINISTER)
    String retryWork(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String kind,
            @RequestParam String piece) {
        return posts.once(
                press,
                "messages.retry-work",
                StuckMessages.PATH + "?retried=0",
                () -> works.retry(actor, kind, piece),
                refused -> again(actor, ui, model, ui.error(refused)));
    }

    private String again(Actor actor, Ui ui, Model model, String error) {
        model.addAttribute("page", page(ui, actor, -1, Map.of("messages", error)));
        return VIEW;
    }

    private StuckPage page(Ui ui, Actor actor, int retried, Map<String, String> errors) {
        List<StuckMessage> stuck = messages.list(actor);
        return new StuckPage(ui, stuck, works.list(actor), retried, errors);
    }
}
