package vn.thongsuot.dossiers;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.readers;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.WORKERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Role;

/** Intake, the dossier that an asker may have in hand, and its tracking page. */
record DossierEndpoints(DossierDetails details) implements EndpointTable {

    private static final Set<Role> SEES_PERSONS =
            Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.AUDITOR);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String other = UUID.randomUUID().toString();
        String code = world.dossier().value();
        UUID paper = details.get(world.people().actor("ngan"), world.dossier())
                .papers()
                .getFirst()
                .id();
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/track", open()),
                post("/track", "/track?code=X&digits=0000", asker -> Answer.NOT_FOUND),
                get("/track/{code}/{key}", world.trackPath(), open()),
                get("/track/{code}/{key}", "/track/" + code + "/wrong-key", asker -> Answer.NOT_FOUND),
                get("/track/{code}/{key}/requests", world.trackPath() + "/requests", open()),
                get(
                        "/track/{code}/{key}/requests",
                        "/track/" + code + "/wrong-key/requests",
                        asker -> Answer.NOT_FOUND),
                post("/track/{code}/{key}/requests", world.trackPath() + "/requests?wish=none", open()),
                post(
                        "/desk/dossiers/{code}/request/decline",
                        dossier(world, "/request/decline?request-reason=x&version=" + world.version() + key()),
                        official(asker -> answers(asker))),
                post(
                        "/desk/dossiers/{code}/request/correct",
                        dossier(world, "/request/correct?request-done=x&version=" + world.version() + key()),
                        official(asker -> asker.is(SEES_PERSONS) ? answers(asker) : Answer.NOT_FOUND)),
                get("/track/{code}/{key}/papers/receipt.pdf", world.trackPath() + "/papers/receipt.pdf", open()),
                get("/track/{code}/{key}/papers/{paper}.pdf", world.trackPath() + "/papers/" + paper + ".pdf", open()),
                get(
                        "/track/{code}/{key}/papers/{paper}.pdf",
                        world.trackPath() + "/papers/" + other + ".pdf",
                        asker -> Answer.NOT_FOUND),
                get("/desk/intake", "/desk/intake?desk=" + world.desk(), intake()),
                get("/desk/intake/procedures", "/desk/intake/procedures?desk=" + world.desk(), intake()),
                post("/desk/intake/person", "/desk/intake/person?desk=" + world.desk(), intake()),
                post("/desk/intake/contact", "/desk/intake/contact?desk=" + world.desk(), intake()),
                post("/desk/intake/draft", "/desk/intake/draft?desk=" + world.desk(), intake()),
                post(
                        "/desk/intake/drafts/{id}/delete",
                        "/desk/intake/drafts/" + other + "/delete",
                        withRole(Set.of(Role.INTAKE_CLERK))),
                post("/desk/intake", "/desk/intake?desk=" + world.desk() + key(), intake()),
                post("/desk/intake/refuse", "/desk/intake/refuse?desk=" + world.desk() + key(), intake()),
                get("/desk/dossiers/{code}", dossier(world, ""), readers()),
                get("/desk/dossiers/{code}/who", dossier(world, "/who"), readers()),
                get("/desk/canned", withRole(Set.of(Role.LEADER, Role.DEPARTMENT_HEAD))),
                post(
                        "/desk/canned",
                        "/desk/canned?code=-" + key(),
                        withRole(Set.of(Role.LEADER, Role.DEPARTMENT_HEAD))),
                post(
                        "/desk/canned/{id}/remove",
                        "/desk/canned/" + UUID.randomUUID() + "/remove?x=1" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get(
                        "/desk/dossiers/{code}/reads",
                        dossier(world, "/reads"),
                        official(asker -> asker.is(Set.of(Role.LEADER, Role.AUDITOR)) && asker.reads()
                                ? Answer.OPEN
                                : Answer.NOT_FOUND)),
                get("/desk/dossiers/{code}", "/desk/dossiers/H99.12-990101-0001", official(asker -> Answer.NOT_FOUND)),
                get("/desk/dossiers/{code}/papers/receipt.pdf", dossier(world, "/papers/receipt.pdf"), readers()),
                get("/desk/dossiers/{code}/papers/{paper}.pdf", dossier(world, "/papers/" + paper + ".pdf"), readers()),
                get("/desk/dossiers/{code}/control-slip.pdf", dossier(world, "/control-slip.pdf"), readers()),
                get("/desk/register-book", withRole(SEES_PERSONS)),
                get("/desk/register-book.pdf", "/desk/register-book.pdf" + book(world), seesDesk()),
                get("/desk/register-book.xlsx", "/desk/register-book.xlsx" + book(world), seesDesk()),
                get("/desk/papers/{paper}.pdf", "/desk/papers/" + paper + ".pdf", readers()),
                get(
                        "/desk/dossiers/{code}/files/{document}",
                        dossier(world, "/files/" + other),
                        official(asker -> Answer.NOT_FOUND)),
                file(
                        "/desk/dossiers/{code}/components/{n}/file",
                        dossier(world, "/components/99/file"),
                        official(asker -> !asker.is(WORKERS) || !asker.reads()
                                ? Answer.NOT_FOUND
                                : asker.holds() || (asker.is(Set.of(Role.INTAKE_CLERK)) && asker.coversDesk())
                                        ? Answer.OPEN
                                        : Answer.FORBIDDEN)),
                get(
                        "/api/v1/dossiers/{code}",
                        "/api/v1/dossiers/" + code,
                        machine(asker -> asker.reads() ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/api/v1/uploads/{id}", "/api/v1/uploads/" + UUID.randomUUID(), machine(asker -> Answer.NOT_FOUND)),
                file(
                        "/api/v1/uploads",
                        "/api/v1/uploads?x=",
                        machine(asker -> asker.is(Set.of(Role.INTAKE_CLERK)) ? Answer.OPEN : Answer.NOT_FOUND)),
                json(
                        "POST",
                        "/api/v1/dossiers",
                        "/api/v1/dossiers",
                        "{'procedureCode':'1.001612','channel':'online','deskId':'" + world.desk()
                                + "','applicant':{'kind':'citizen','fullName':'Thử','idNumber':'099201004321'}}",
                        machine(asker ->
                                asker.is(Set.of(Role.INTAKE_CLERK)) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)),
                json(
                                "POST",
                                "/api/v1/dossiers/{code}/acts",
                                "/api/v1/dossiers/" + code + "/acts",
                                "{'action':'claim'}",
                                machine(asker ->
                                        asker.is(WORKERS) && asker.reads() ? Answer.FORBIDDEN : Answer.NOT_FOUND))
                        .seen(world.version()),
                json(
                                "POST",
                                "/api/v1/dossiers/{code}/acts",
                                "/api/v1/dossiers/" + code + "/acts",
                                "{'action':'withdraw','reason':'Thử'}",
                                machine(asker -> !asker.is(WORKERS) || !asker.reads()
                                        ? Answer.NOT_FOUND
                                        : asker.is(Set.of(Role.INTAKE_CLERK)) ? Answer.OPEN : Answer.FORBIDDEN))
                        .seen(world.version())));
        for (String act : List.of(
                "claim",
                "release",
                "complete-step",
                "send-back",
                "ask-supplement",
                "ask-fee",
                "ask-other-agency",
                "ask-opinion")) {
            all.add(act(world, act, asker -> asker.holds() ? Answer.OPEN : Answer.FORBIDDEN));
        }
        for (String act : List.of("extend", "refuse-result")) {
            all.add(act(world, act, asker -> asker.is(Set.of(Role.LEADER)) ? Answer.OPEN : Answer.FORBIDDEN));
        }
        for (String act : List.of("withdraw", "stop")) {
            all.add(act(world, act, asker -> asker.is(Set.of(Role.INTAKE_CLERK)) ? Answer.OPEN : Answer.FORBIDDEN));
        }
        all.add(act(world, "take-back", asker -> Answer.FORBIDDEN));
        all.add(act(world, "resume", asker -> Answer.OPEN));
        all.add(get(
                "/desk/dossiers/{code}/return-result",
                dossier(world, "/return-result"),
                official(asker -> Answer.NOT_FOUND)));
        all.add(post(
                "/desk/dossiers/{code}/return-result",
                dossier(world, "/return-result?collector=applicant&version=" + world.version() + key()),
                readers()));
        for (String act : List.of(
                "receive", "finish", "refuse-reception", "move-route", "hand-over", "change-case", "no-such-act")) {
            all.add(post(
                    "/desk/dossiers/{code}/{act}",
                    dossier(world, "/" + act + "?version=" + world.version() + key()),
                    official(asker -> Answer.NOT_FOUND)));
        }
        return all;
    }

    /** Who works on the dossier and its desk answer what the applicant asks for. */
    private static Answer answers(Asker asker) {
        if (!asker.reads()) {
            return Answer.NOT_FOUND;
        }
        return asker.holds() || (asker.is(Set.of(Role.INTAKE_CLERK)) && asker.coversDesk())
                ? Answer.OPEN
                : Answer.FORBIDDEN;
    }

    /** Readers of the dossier get what {@code reader} says, all others find nothing. */
    private static Endpoint act(MatrixWorld world, String act, Expectation reader) {
        return post(
                "/desk/dossiers/{code}/{act}",
                dossier(
                        world,
                        "/" + act + "?version=" + world.version() + "&reason=Kiểm+tra+quyền&items=Bản+sao&days=3"
                                + key()),
                official(asker -> asker.reads() ? reader.of(asker) : Answer.NOT_FOUND));
    }

    private static String book(MatrixWorld world) {
        return "?desk=" + world.desk() + "&from=2026-11-20&to=2026-11-20";
    }

    private static Expectation seesDesk() {
        return official(asker -> asker.is(SEES_PERSONS) && asker.coversDesk() ? Answer.OPEN : Answer.NOT_FOUND);
    }

    private static Expectation intake() {
        return official(
                asker -> asker.is(Set.of(Role.INTAKE_CLERK)) && asker.near() && asker.relation() != Relation.ANCESTOR
                        ? Answer.OPEN
                        : Answer.NOT_FOUND);
    }

    private static String dossier(MatrixWorld world, String rest) {
        return "/desk/dossiers/" + world.dossier().value() + rest;
    }
}
