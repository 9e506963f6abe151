package vn.thongsuot.webhooks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.webhooks.HappeningCatalogue;
import vn.thongsuot.webhooks.SubscriptionRights;
import vn.thongsuot.webhooks.SubscriptionView;
import vn.thongsuot.webhooks.Subscriptions;
import vn.thongsuot.webhooks.delivery.Deliveries;

/** Puts the pages of subscriptions together. */
@Component
class WebhookPages {

    private final Subscriptions subscriptions;
    private final SubscriptionRights rights;
    private final Deliveries deliveries;
    private final HappeningCatalogue catalogue;
    private final MachineClients clients;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final Clock clock;

    WebhookPages(
            Subscriptions subscriptions,
            SubscriptionRights rights,
            Deliveries deliveries,
            HappeningCatalogue catalogue,
            MachineClients clients,
            Accounts accounts,
            UnitDirectory units,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.rights = rights;
        this.deliveries = deliveries;
        this.catalogue = catalogue;
        this.clients = clients;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    WebhookListPage list(Actor actor, Ui ui) {
        rights.requireKeeper(actor);
        List<SubscriptionView> all = subscriptions.list(actor);
        Map<UUID, String> names = accounts.displayNames(
                all.stream().map(SubscriptionView::clientId).distinct().toList());
        return new WebhookListPage(
                ui,
                all.stream()
                        .map(one -> new WebhookListPage.Row(
                                one, names.getOrDefault(one.clientId(), ""), unit(ui, one.unitId())))
                        .toList());
    }

    WebhookNewPage form(Actor actor, Ui ui, TypedForm form, List<String> kinds, Map<String, String> errors) {
        rights.requireKeeper(actor);
        List<Choice> machines = clients.names(actor.authorityId()).entrySet().stream()
                .map(client -> new Choice(
                        client.getKey().toString(),
                        client.getValue(),
                        client.getKey().toString().equals(form.text("client"))))
                .toList();
        List<Choice> places = units.listSubtree(actor.authorityId(), today()).stream()
                .map(unit -> new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(form.text("unit"))))
                .toList();
        List<Choice> offered = catalogue.kinds().stream()
                .map(kind -> new Choice(kind, ui.t("webhook.kind." + kind), kinds.contains(kind)))
                .toList();
        return new WebhookNewPage(ui, machines, places, offered, form, errors);
    }

    WebhookPage one(Actor actor, Ui ui, UUID id, @Nullable String secret, Map<String, String> errors) {
        rights.requireKeeper(actor);
        SubscriptionView subscription = subscriptions.get(actor, id);
        return new WebhookPage(
                ui,
                subscription,
                accounts.displayNames(List.of(subscription.clientId())).getOrDefault(subscription.clientId(), ""),
                unit(ui, subscription.unitId()),
                deliveries.listNewest(actor, id),
                deliveries.count(actor, id),
                secret,
                errors);
    }

    private String unit(Ui ui, UUID id) {
        return units.findLast(id, today()).map(unit -> ui.text(unit.name())).orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
