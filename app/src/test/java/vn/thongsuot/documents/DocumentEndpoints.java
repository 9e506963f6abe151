package vn.thongsuot.documents;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.readers;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.READERS;
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

/** Verification for everybody, registers, and the electronic side of the dossier that an asker may have in hand. */
record DocumentEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String pattern = "/desk/dossiers/{code}";
        String dossier = "/desk/dossiers/" + world.dossier().value();
        String other = UUID.randomUUID().toString();
        Expectation nothing = official(asker -> Answer.NOT_FOUND);
        Expectation scans = official(asker -> asker.is(WORKERS)
                        && asker.reads()
                        && (asker.holds() || (asker.is(Set.of(Role.INTAKE_CLERK)) && asker.coversDesk()))
                ? Answer.OPEN
                : Answer.NOT_FOUND);
        Expectation decides =
                official(asker -> asker.is(Set.of(Role.LEADER)) && asker.reads() ? Answer.OPEN : Answer.NOT_FOUND);
        Expectation keeps = official(asker ->
                asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND);
        return List.of(
                get("/xac-minh", open()),
                get("/xac-minh/{code}", "/xac-minh/0000-0000-0000", open()),
                post("/xac-minh", "/xac-minh?code=X", open()),
                file("/xac-minh/file", "/xac-minh/file", open()),
                get("/desk/results", withRole(READERS)),
                get("/api/v1/results/{code}", "/api/v1/results/0000-0000-0000", machine(asker -> Answer.OPEN)),
                get("/desk/unscanned", keeps),
                post("/desk/unscanned", "/desk/unscanned", keeps),
                get("/desk/signing", withRole(Set.of(Role.ADMINISTRATOR))),
                file("/desk/signing", "/desk/signing?holder=unit:" + other + key(), keeps),
                file("/desk/signing/roots", "/desk/signing/roots?x=1" + key(), keeps),
                post("/desk/signing/{id}/retire", "/desk/signing/" + other + "/retire?x=1" + key(), nothing),
                get(pattern + "/digital", dossier + "/digital", readers()),
                get(pattern + "/known/{paper}", dossier + "/known/" + other, nothing),
                file(pattern + "/results", dossier + "/results?version=" + world.version() + key(), decides),
                file(
                        pattern + "/results/draft",
                        dossier + "/results/draft?version=" + world.version() + key(),
                        official(asker -> asker.is(WORKERS) && asker.reads() ? Answer.OPEN : Answer.NOT_FOUND)),
                post(pattern + "/results/preview", dossier + "/results/preview?number=1" + key(), decides),
                get("/desk/code-patterns", keeps),
                post("/desk/code-patterns", "/desk/code-patterns?pattern=x&from=2000-01-01&basis=x" + key(), keeps),
                get("/desk/count-limits", keeps),
                post(
                        "/desk/count-limits",
                        "/desk/count-limits?name=max-extensions&value=1&from=2000-01-01&basis=x" + key(),
                        keeps),
                get("/desk/result-rules", keeps),
                get("/desk/result-rules/example.docx", keeps),
                post("/desk/result-rules", "/desk/result-rules?code=x&from=2099-01-01" + key(), keeps),
                file("/desk/result-rules/templates", "/desk/result-rules/templates?code=x", keeps),
                post(
                        pattern + "/results/{id}/revoke",
                        dossier + "/results/" + other + "/revoke?version=0&reason=x" + key(),
                        nothing),
                post(
                        pattern + "/copies",
                        dossier + "/copies?version=" + world.version() + "&component=99" + key(),
                        decides),
                get(pattern + "/scan", dossier + "/scan", scans),
                get(pattern + "/scan/pages/{page}", dossier + "/scan/pages/" + other, nothing),
                file(pattern + "/scan", dossier + "/scan?x=1" + key(), scans),
                post(
                        pattern + "/scan/pages/{page}/{act}",
                        dossier + "/scan/pages/" + other + "/turn?x=1" + key(),
                        scans),
                post(pattern + "/scan/papers/{n}", dossier + "/scan/papers/99?pages=1" + key(), scans),
                post(pattern + "/scan/papers/{n}/refuse", dossier + "/scan/papers/99/refuse?reason=" + key(), scans));
    }
}
