package vn.thongsuot.dossiers;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.READERS;

import java.util.List;
import java.util.Set;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Role;

/** The list of late dossiers, and the ladder of notices that a leader sets. */
record LateEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        return List.of(
                get("/desk/dossiers", withRole(READERS)),
                get("/desk/late", withRole(READERS)),
                get("/desk/funnel", withRole(READERS)),
                post(
                        "/desk/late/ladder",
                        "/desk/late/ladder?before=1&holder=1&head=3&leader=5&unit=" + world.committee() + key(),
                        atCommittee(Set.of(Role.LEADER))));
    }
}
