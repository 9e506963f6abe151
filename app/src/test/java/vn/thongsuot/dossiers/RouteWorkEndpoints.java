package vn.thongsuot.dossiers;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.RoleSets;
import vn.thongsuot.access.Role;

/** Opinions and moves to newer routes; what is not there is not there for anybody. */
record RouteWorkEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String none = "/desk/opinions/" + UUID.randomUUID();
        String move = "/desk/route-moves/" + UUID.randomUUID();
        return List.of(
                get("/desk/opinions", withRole(RoleSets.READERS)),
                get("/desk/opinions/{id}", none, official(nothing())),
                post("/desk/opinions/{id}/answer", none + "/answer?version=0" + key(), official(nothing())),
                post("/desk/opinions/{id}/withdraw", none + "/withdraw?version=0" + key(), official(nothing())),
                get("/desk/handovers", withRole(Set.of(Role.DEPARTMENT_HEAD, Role.LEADER))),
                post(
                        "/desk/handovers",
                        "/desk/handovers?reason=Thử" + key(),
                        withRole(Set.of(Role.DEPARTMENT_HEAD, Role.LEADER))),
                get("/desk/route-moves", keepers()),
                post("/desk/route-moves", "/desk/route-moves?route=" + UUID.randomUUID() + key(), official(nothing())),
                get("/desk/route-moves/{id}", move, official(nothing())),
                post("/desk/route-moves/{id}/{act}", move + "/start?version=0" + key(), official(nothing())));
    }

    /** Who keeps the catalogue of the whole province. */
    private static Expectation keepers() {
        return official(RouteWorkEndpoints::keeps);
    }

    private static Answer keeps(Asker asker) {
        return asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND;
    }
}
