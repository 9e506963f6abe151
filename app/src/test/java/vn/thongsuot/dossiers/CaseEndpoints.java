package vn.thongsuot.dossiers;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.WORKERS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Role;

/** Leave, acts on many dossiers, handling a dossier again. */
record CaseEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String other = UUID.randomUUID().toString();
        String dossier = "/desk/dossiers/" + world.dossier().value();
        Expectation decides =
                official(asker -> asker.is(Set.of(Role.LEADER)) && asker.reads() ? Answer.OPEN : Answer.NOT_FOUND);
        return List.of(
                get("/desk/leaves", withRole(WORKERS)),
                post("/desk/leaves", "/desk/leaves?kind=annual" + key(), withRole(WORKERS)),
                post(
                        "/desk/leaves/{id}/{act}",
                        "/desk/leaves/" + other + "/end?version=0" + key(),
                        official(nothing())),
                get("/desk/work/bulk", "/desk/work/bulk?act=claim", withRole(WORKERS)),
                post("/desk/work/bulk", "/desk/work/bulk?act=claim" + key(), withRole(WORKERS)),
                get("/desk/work/bulk/{id}", "/desk/work/bulk/" + other, official(nothing())),
                // The procedure has one case only.
                get("/desk/dossiers/{code}/case", dossier + "/case", official(nothing())),
                post(
                        "/desk/dossiers/{code}/case",
                        dossier + "/case?to=x&reason=x&version=" + world.version() + key(),
                        official(nothing())),
                get("/desk/dossiers/{code}/reopen", dossier + "/reopen", decides),
                post(
                        "/desk/dossiers/{code}/reopen",
                        dossier + "/reopen?reason=court&number=1&on=2026-11-20&version=" + world.version() + key(),
                        decides));
    }
}
