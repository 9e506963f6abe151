package vn.thongsuot.access;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.sameProvince;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.READERS;

import java.util.List;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;

/** The shell, the public catalogue and the registers of an authority. */
record SharedEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String other = UUID.randomUUID().toString();
        Expectation all = machine(asker -> Answer.OPEN);
        return List.of(
                get("/", open()),
                get("/accessibility", open()),
                get("/language/{language:vi|en}", "/language/vi", open()),
                get("/api", open()),
                get("/desk/login", open()),
                get("/desk", official(asker -> Answer.OPEN)),
                get("/desk/work", withRole(READERS)),
                get("/desk/notices", official(asker -> Answer.OPEN)),
                post(
                        "/desk/notices/{id}/read",
                        "/desk/notices/" + other + "/read",
                        official(asker -> Answer.NOT_FOUND)),
                post("/oauth2/token", "/oauth2/token?grant_type=client_credentials", asker -> Answer.LOGIN),
                get("/api/v1/openapi.json", open()),
                get("/procedures", open()),
                get("/procedures/{code}", "/procedures/1.001612", open()),
                get("/desk/procedures", official(asker -> Answer.OPEN)),
                get("/desk/procedures/{code}", "/desk/procedures/1.001612", official(asker -> sameProvince(asker))),
                get("/desk/units", official(asker -> Answer.OPEN)),
                get("/desk/units/{id}", "/desk/units/" + world.committee(), official(asker -> sameProvince(asker))),
                get(
                        "/desk/calendar",
                        "/desk/calendar?unit=" + world.committee(),
                        official(asker -> sameProvince(asker))),
                get("/api/v1/units", all),
                get("/api/v1/units/{id}", "/api/v1/units/" + world.committee(), machine(Expectation::sameProvince)),
                get("/api/v1/procedures", all),
                get("/api/v1/procedures/{code}", "/api/v1/procedures/1.001612", machine(Expectation::sameProvince)));
    }
}
