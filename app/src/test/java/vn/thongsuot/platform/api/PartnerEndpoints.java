package vn.thongsuot.platform.api;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.RoleSets.READERS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Role;

/** What partner systems read beside the dossiers: opinions, decisions on units, issued results, calendars. */
record PartnerEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        UUID none = UUID.randomUUID();
        return List.of(
                get("/api/v1/dossiers", having(READERS)),
                get("/api/v1/opinions", having(READERS)),
                get("/api/v1/opinions/{id}", "/api/v1/opinions/" + none, machine(nothing())),
                json(
                        "POST",
                        "/api/v1/opinions/{id}/answer",
                        "/api/v1/opinions/" + none + "/answer",
                        "{'verdict':'agree','words':'x'}",
                        machine(nothing())),
                get("/api/v1/reorganisations", machine(open())),
                get("/api/v1/reorganisations/{id}", "/api/v1/reorganisations/" + none, machine(nothing())),
                get("/api/v1/issued-results", having(READERS)),
                get(
                        "/api/v1/units/{id}/calendar",
                        "/api/v1/units/" + world.committee() + "/calendar",
                        machine(Expectation::sameProvince)));
    }

    private static Expectation having(Set<Role> roles) {
        return machine(asker -> asker.is(roles) ? Answer.OPEN : Answer.NOT_FOUND);
    }
}
