package vn.thongsuot.webhooks;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Role;

/** Subscriptions: pages for whoever administers a whole authority, resources for each machine's own. */
record WebhookEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        UUID none = UUID.randomUUID();
        String page = "/desk/webhooks/" + none;
        String resource = "/api/v1/webhooks/" + none;
        Expectation keeper = official(asker ->
                asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND);
        return List.of(
                get("/desk/webhooks", keeper),
                get("/desk/webhooks/new", keeper),
                post("/desk/webhooks", "/desk/webhooks?url=x" + key(), keeper),
                get("/desk/webhooks/{id}", page, official(nothing())),
                post("/desk/webhooks/{id}/secret", page + "/secret?x=1" + key(), official(nothing())),
                post(
                        "/desk/webhooks/{id}/{act:pause|resume|ask-again|renew-secret|remove}",
                        page + "/pause?version=1" + key(),
                        official(nothing())),
                post(
                        "/desk/webhooks/{id}/deliveries/{delivery}/resend",
                        page + "/deliveries/" + none + "/resend?x=1" + key(),
                        official(nothing())),
                get("/api/v1/webhook-kinds", machine(open())),
                get("/api/v1/webhooks", machine(open())),
                json(
                        "POST",
                        "/api/v1/webhooks",
                        "/api/v1/webhooks",
                        "{'unitId':'" + world.committee() + "','url':'x','kinds':['dossier.received']}",
                        machine(asker -> asker.relation() == vn.thongsuot._support.matrix.Relation.OTHER_PROVINCE
                                ? Answer.NOT_FOUND
                                : Answer.OPEN)),
                get("/api/v1/webhooks/{id}", resource, machine(nothing())),
                get("/api/v1/webhooks/{id}/deliveries", resource + "/deliveries", machine(nothing())),
                json(
                        "POST",
                        "/api/v1/webhooks/{id}/acts",
                        resource + "/acts",
                        "{'action':'pause'}",
                        machine(nothing())),
                json(
                        "POST",
                        "/api/v1/webhooks/{id}/deliveries/{delivery}/resend",
                        resource + "/deliveries/" + none + "/resend",
                        "",
                        machine(nothing())));
    }
}
