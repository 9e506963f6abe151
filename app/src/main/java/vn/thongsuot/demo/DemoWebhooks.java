package vn.thongsuot.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.webhooks.NewSubscription;
import vn.thongsuot.webhooks.Subscriptions;

/** A connected system of an invented partner whose address does not exist, so that it never confirms. */
@Component
class DemoWebhooks {

    private static final String CLIENT = "truc-lien-thong";

    private final DemoUnits units;
    private final MachineClients clients;
    private final Actors actors;
    private final Subscriptions subscriptions;

    DemoWebhooks(DemoUnits units, MachineClients clients, Actors actors, Subscriptions subscriptions) {
        this.units = units;
        this.clients = clients;
        this.actors = actors;
        this.subscriptions = subscriptions;
    }

    /** The secret of the client is told to nobody: whoever wants to use it has it changed. */
    void make() {
        UUID province = units.province();
        clients.create(CLIENT, province, province, Role.REFORM_OFFICER);
        UUID client = clients.names(province).entrySet().stream()
                .filter(known -> known.getValue().equals(CLIENT))
                .findFirst()
                .orElseThrow()
                .getKey();
        Actor machine = actors.find(client).orElseThrow();
        subscriptions.create(
                machine,
                new NewSubscription(
                        client,
                        province,
                        "https://truc.doi-tac.invalid/su-kien",
                        List.of("dossier.received", "dossier.result-ready", "dossier.returned")));
    }
}
