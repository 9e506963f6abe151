package vn.thongsuot.exports;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.READERS;

import java.util.List;
import java.util.UUID;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.MatrixWorld;

/** Lists as files: whoever may see a list may have it as a file, and only who asked may fetch it. */
record ExportEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        return List.of(
                get("/desk/exports", official(open())),
                get("/desk/exports/{id}", "/desk/exports/" + UUID.randomUUID(), official(nothing())),
                get("/desk/exports/file/{source}", "/desk/exports/file/late?format=csv", withRole(READERS)),
                get(
                        "/desk/exports/file/{source}",
                        "/desk/exports/file/work?format=xlsx&f.whose=mine",
                        withRole(READERS)),
                get("/desk/exports/file/{source}", "/desk/exports/file/none", official(nothing())),
                get("/desk/exports/file/{source}", "/desk/exports/file/late?format=pdf", official(nothing())),
                get("/desk/exports/ask/{source}", "/desk/exports/ask/late?format=csv", withRole(READERS)),
                post("/desk/exports/ask/{source}", "/desk/exports/ask/late?format=csv" + key(), withRole(READERS)));
    }
}
