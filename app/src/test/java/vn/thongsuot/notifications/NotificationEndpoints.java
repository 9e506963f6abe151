package vn.thongsuot.notifications;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Role;

/** Messages that are stuck, their wordings, one's own preferences, and the applicant's word on messages. */
record NotificationEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String stuck = "/desk/messages/stuck/" + UUID.randomUUID();
        String template = "/desk/messages/templates/dossier-ready";
        return List.of(
                get("/desk/messages/stuck", keepers()),
                post("/desk/messages/stuck/retry", "/desk/messages/stuck/retry?x=1" + key(), keepers()),
                post("/desk/messages/stuck/{id}/retry", stuck + "/retry?x=1" + key(), official(nothing())),
                post("/desk/messages/stuck/{id}/give-up", stuck + "/give-up?reason=x" + key(), official(nothing())),
                post(
                        "/desk/messages/stuck/work/{kind}/retry",
                        "/desk/messages/stuck/work/exports/retry?piece=" + UUID.randomUUID() + key(),
                        official(nothing())),
                get("/desk/messages/templates", keepers()),
                get("/desk/messages/templates/{name}", template, keepers()),
                get("/desk/messages/templates/{name}", "/desk/messages/templates/none", official(nothing())),
                post("/desk/messages/templates/{name}/preview", template + "/preview?bodyVi=x&subjectVi=x", keepers()),
                post(
                        "/desk/messages/templates/{name}",
                        template + "?version=99999&bodyVi=x&subjectVi=x" + key(),
                        keepers()),
                get("/desk/notices/preferences", official(open())),
                post("/desk/notices/preferences", "/desk/notices/preferences?language=vi" + key(), official(open())),
                get("/track/{code}/{key}/messages", world.trackPath() + "/messages", open()),
                get(
                        "/track/{code}/{key}/messages",
                        "/track/" + world.dossier().value() + "/wrong-key/messages",
                        nothing()),
                post("/track/{code}/{key}/messages", world.trackPath() + "/messages?agreed=false", open()));
    }

    /** Who keeps a whole province. */
    private static Expectation keepers() {
        return official(NotificationEndpoints::keeps);
    }

    private static Answer keeps(Asker asker) {
        return asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND;
    }
}
