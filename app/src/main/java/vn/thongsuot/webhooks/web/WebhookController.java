package vn.thongsuot.webhooks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.webhooks.NewSubscription;
import vn.thongsuot.webhooks.SubscriptionAction;
import vn.thongsuot.webhooks.Subscriptions;
import vn.thongsuot.webhooks.delivery.Deliveries;

/** Subscriptions of an authority for whoever administers it: made, paused, looked into. */
@Controller
class WebhookController {

    static final String PATH = "/desk/webhooks";
    private static final Map<String, SubscriptionAction> ACTS = Map.of(
            "pause", SubscriptionAction.PAUSE,
            "resume", SubscriptionAction.RESUME,
            "ask-again", SubscriptionAction.ASK_AGAIN,
            "renew-secret", SubscriptionAction.RENEW_SECRET,
            "remove", SubscriptionAction.REMOVE);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final WebhookPages pages;
    private final FormPosts posts;

    WebhookController(Subscriptions subscriptions, Deliveries deliveries, WebhookPages pages, FormPosts posts) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(actor, ui));
        return "webhooks/web/webhooks";
    }

    @GetMapping(PATH + "/new")
    @Requires(Permission.ADMINISTER)
    String form(@CurrentActor Actor actor, Ui ui, Model model) {
        return form(actor, ui, model, TypedForm.NOTHING, List.of(), Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(name = "kind", defaultValue = "") List<String> kinds,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "webhooks.create",
                () -> PATH
                        + "/"
                        + subscriptions.create(
                                actor,
                                new NewSubscription(
                                        form.requireId("client"), form.requireId("unit"), form.text("url"), kinds)),
                refused -> form(actor, ui, model, form, kinds, Map.of(place(refused.code()), ui.error(refused))));
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.ADMINISTER)
    String open(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        return show(actor, ui, model, id, Map.of());
    }

    /** The secret stands in this answer and in no later one, so the browser is not led on. */
    @PostMapping(PATH + "/{id}/secret")
    @Requires(Permission.ADMINISTER)
    String secret(@CurrentActor Actor actor, Ui ui, Model model, HttpServletResponse response, @PathVariable UUID id) {
        String secret = subscriptions.tellSecret(actor, id).orElse(null);
        if (secret == null) {
            response.setStatus(409);
        }
        Map<String, String> errors = secret == null ? Map.of("acts", "webhook.secret.told") : Map.of();
        model.addAttribute("page", pages.one(actor, ui, id, secret, errors));
        return "webhooks/web/webhook";
    }

    @PostMapping(PATH + "/{id}/{act:pause|resume|ask-again|renew-secret|remove}")
    @Requires(Permission.ADMINISTER)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version) {
        SubscriptionAction action = ACTS.get(act);
        if (action == null) {
            throw AccessPolicy.notFound();
        }
        return posts.once(
                press,
                "webhooks." + act,
                action == SubscriptionAction.REMOVE ? PATH : PATH + "/" + id,
                () -> subscriptions.act(actor, id, version, action),
                refused -> show(actor, ui, model, id, Map.of("acts", ui.error(refused))));
    }

    @PostMapping(PATH + "/{id}/deliveries/{delivery}/resend")
    @Requires(Permission.ADMINISTER)
    String resend(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID delivery) {
        return posts.once(
                press,
                "webhooks.resend",
                PATH + "/" + id,
                () -> deliveries.resend(actor, id, delivery),
                refused -> show(actor, ui, model, id, Map.of("deliveries", ui.error(refused))));
    }

    private String show(Actor actor, Ui ui, Model model, UUID id, Map<String, String> errors) {
        model.addAttribute("page", pages.one(actor, ui, id, null, errors));
        return "webhooks/web/webhook";
    }

    private String form(
            Actor actor, Ui ui, Model model, TypedForm form, List<String> kinds, Map<String, String> errors) {
        model.addAttribute("page", pages.form(actor, ui, form, kinds, errors));
        return "webhooks/web/new";
    }

    /** The field that a refusal is about. */
    private static String place(String code) {
        return switch (code) {
            case "WHK-002", "WHK-003" -> "kinds";
            case "PLA-010", "WHK-005" -> "client";
            default -> "url";
        };
    }
}
