package vn.thongsuot.webhooks.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.webhooks.HappeningCatalogue;
import vn.thongsuot.webhooks.NewSubscription;
import vn.thongsuot.webhooks.SubscriptionAction;
import vn.thongsuot.webhooks.SubscriptionView;
import vn.thongsuot.webhooks.Subscriptions;
import vn.thongsuot.webhooks.delivery.Deliveries;
import vn.thongsuot.webhooks.delivery.DeliveryView;

/** Subscriptions of the calling machine; it hears what it may read. */
@ApiResource(tag = "webhooks")
class WebhookApi {

    private static final String PATH = ApiPaths.ROOT + "/webhooks/";
    private static final String STALE = "WHK-006";
    private static final List<SubscriptionAction> ACTS = List.of(
            SubscriptionAction.ASK_AGAIN,
            SubscriptionAction.PAUSE,
            SubscriptionAction.RESUME,
            SubscriptionAction.RENEW_SECRET,
            SubscriptionAction.REMOVE);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final HappeningCatalogue catalogue;
    private final Texts texts;
    private final ApiCommands commands;

    WebhookApi(
            Subscriptions subscriptions,
            Deliveries deliveries,
            HappeningCatalogue catalogue,
            Texts texts,
            ApiCommands commands) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.catalogue = catalogue;
        this.texts = texts;
        this.commands = commands;
    }

    /** What an act stands for. */
    private record Command(UUID id, int version, String action) {}

    @GetMapping("/webhook-kinds")
    @Requires(Permission.DESK_USE)
    ApiPage<WebhookKindJson> kinds(@CurrentActor Actor actor, Paging paging) {
        List<WebhookKindJson> all = catalogue.kinds().stream()
                .sorted()
                .filter(kind -> catalogue.permissionFor(kind).filter(actor::may).isPresent())
                .map(kind -> new WebhookKindJson(kind, name(kind)))
                .toList();
        return paging.cut(all, WebhookKindJson::kind);
    }

    @GetMapping("/webhooks")
    @Requires(Permission.DESK_USE)
    ApiPage<WebhookJson> list(@CurrentActor Actor actor, Paging paging) {
        List<WebhookJson> all = subscriptions.list(actor).stream()
                .map(view -> WebhookJson.of(view, null))
                .toList();
        return paging.cut(all, webhook -> webhook.id().toString());
    }

    @GetMapping("/webhooks/{id}")
    @Requires(Permission.DESK_USE)
    ResponseEntity<WebhookJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        SubscriptionView view = subscriptions.get(actor, id);
        return Versions.ok(view.version(), WebhookJson.of(view, null));
    }

    /** The secret stands in the first answer; whoever lost that answer has the secret renewed. */
    @PostMapping("/webhooks")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.DESK_USE)
    ResponseEntity<WebhookJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody WebhookRequest written) {
        URI address = commands.once(
                actor,
                key,
                "webhooks.create",
                written,
                () -> PATH
                        + subscriptions.create(
                                actor,
                                new NewSubscription(
                                        actor.accountId(), written.unitId(), written.url(), written.kinds())));
        UUID id = ApiCommands.idOf(address);
        String secret = subscriptions.tellSecret(actor, id).orElse(null);
        SubscriptionView view = subscriptions.get(actor, id);
        return ApiCommands.created(address, view.version(), WebhookJson.of(view, secret));
    }

    @PostMapping("/webhooks/{id}/acts")
    @Requires(Permission.DESK_USE)
    ResponseEntity<WebhookJson> act(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody WebhookActRequest asked) {
        SubscriptionAction action = ApiWords.field(SubscriptionAction.class, "action", asked.action());
        if (!ACTS.contains(action)) {
            throw ApiRefusal.field("action");
        }
        int seen = Versions.seen(ifMatch);
        commands.once(
                actor,
                key,
                "webhooks.act",
                new Command(id, seen, asked.action()),
                () -> Versions.fresh(STALE, () -> {
                    subscriptions.act(actor, id, seen, action);
                    return PATH + id;
                }));
        String secret = action == SubscriptionAction.RENEW_SECRET
                ? subscriptions.tellSecret(actor, id).orElse(null)
                : null;
        SubscriptionView view = subscriptions.get(actor, id);
        return Versions.ok(view.version(), WebhookJson.of(view, secret));
    }

    @GetMapping("/webhooks/{id}/deliveries")
    @Requires(Permission.DESK_USE)
    ApiPage<WebhookDeliveryJson> deliveries(@CurrentActor Actor actor, Paging paging, @PathVariable UUID id) {
        List<DeliveryView> rows = deliveries.listAfter(actor, id, paging.afterId(), paging.read());
        return paging.page(
                rows.stream().map(WebhookDeliveryJson::of).toList(),
                delivery -> delivery.id().toString());
    }

    @PostMapping("/webhooks/{id}/deliveries/{delivery}/resend")
    @Requires(Permission.DESK_USE)
    ResponseEntity<WebhookJson> resend(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key) {
        commands.once(actor, key, "webhooks.resend", List.of(id, delivery), () -> {
            deliveries.resend(actor, id, delivery);
            return PATH + id;
        });
        SubscriptionView view = subscriptions.get(actor, id);
        return Versions.ok(view.version(), WebhookJson.of(view, null));
    }

    private LocalizedText name(String kind) {
        String key = "webhook.kind." + kind;
        return LocalizedText.of(texts.get(Locale.of("vi"), key), texts.get(Locale.of("en"), key));
    }
}
