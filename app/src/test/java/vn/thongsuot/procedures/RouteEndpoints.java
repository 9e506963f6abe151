package vn.thongsuot.procedures;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.routes.RouteDrafts;
import vn.thongsuot.procedures.routes.RouteFiles;
import vn.thongsuot.procedures.routes.RouteImports;

/** Tools for internal procedures: for who keeps the catalogue of a whole authority; the route in force for everybody of it. */
record RouteEndpoints(RouteDrafts drafts, RouteImports imports, RouteFiles files, ProcedureCatalogue catalogue)
        implements EndpointTable {

    private static final String CODE = "1.001612";
    private static final String OTHER = "2.000720";

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        var writer = world.people().actor("quantri");
        UUID draft = drafts.begin(writer, CODE, null);
        ProcedureView procedure = catalogue.get(drafts.get(writer, draft).versionId());
        UUID read = imports.read(
                writer,
                "a.xlsx",
                files.write(
                        RouteFiles.Kind.EXCEL,
                        procedure,
                        drafts.get(writer, draft).steps()));
        Expectation keeper = official(asker ->
                asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND);
        Expectation own =
                official(asker -> asker.is(Set.of(Role.ADMINISTRATOR)) && asker.relation() == Relation.ANCESTOR
                        ? Answer.OPEN
                        : Answer.NOT_FOUND);
        String path = "/desk/routes/" + draft;
        return List.of(
                get("/desk/routes", keeper),
                get("/desk/routes/procedures", keeper),
                post("/desk/routes", "/desk/routes?procedure=" + OTHER + key(), own),
                file("/desk/routes/imports", "/desk/routes/imports", keeper),
                get("/desk/routes/imports/{id}", "/desk/routes/imports/" + read, own),
                post("/desk/routes/imports/{id}", "/desk/routes/imports/" + read + "?a=b" + key(), own),
                get("/desk/routes/{id}", path, own),
                get("/desk/routes/{id}/draft.{kind:xlsx|docx|bpmn}", path + "/draft.xlsx", own),
                post("/desk/routes/{id}/{act}", path + "/submit?revision=1" + key(), own),
                get("/desk/routes/{id}/steps/{key}", path + "/steps/b1", own),
                post("/desk/routes/{id}/steps/{key}", path + "/steps/b1?revision=1" + key(), own),
                get(
                        "/desk/procedures/{code}/route.{kind:xlsx|docx|bpmn}",
                        "/desk/procedures/" + CODE + "/route.bpmn",
                        official(Expectation::sameProvince)),
                get(
                        "/api/v1/procedures/{code}/route",
                        "/api/v1/procedures/" + CODE + "/route",
                        machine(Expectation::sameProvince)),
                get(
                        "/api/v1/procedures/{code}/route/bpmn",
                        "/api/v1/procedures/" + CODE + "/route/bpmn",
                        machine(Expectation::sameProvince)),
                json(
                        "POST",
                        "/api/v1/procedures/{code}/route/check",
                        "/api/v1/procedures/" + CODE + "/route/check",
                        "{'steps':[]}",
                        machine(Expectation::sameProvince)));
    }
}
