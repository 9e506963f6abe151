package vn.thongsuot.petitions;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.READERS;

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

/** Petitions: one in the register of the commune's committee. */
record PetitionEndpoints(
        PetitionIntake intake,
        PetitionDesk desk,
        PetitionHandling handling,
        PetitionDeciding deciding,
        PetitionDetails details,
        PetitionTracking tracking)
        implements EndpointTable {

    private static final Set<Role> KEEPERS = Set.of(Role.INTAKE_CLERK, Role.REFORM_OFFICER, Role.LEADER);
    private static final Set<Role> PERSONS =
            Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.AUDITOR);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        PetitionFixtures petitions = new PetitionFixtures(world.people(), intake, desk, handling, deciding, details);
        UUID id = petitions.received();
        UUID published = petitions.answered();
        deciding.publish(petitions.ly(), petitions.seen(published));
        String other = UUID.randomUUID().toString();
        String path = "/desk/petitions/" + id;
        String code = petitions.get(id).code();
        String track = tracking.open(code, "5678");
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/petitions", open()),
                get("/desk/petitions/limits", withRole(BOARD)),
                post(
                        "/desk/petitions/limits",
                        "/desk/petitions/limits?from=x" + key(),
                        official(asker -> asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority()
                                ? Answer.OPEN
                                : Answer.NOT_FOUND)),
                get(
                        "/petitions/answers/{code}",
                        "/petitions/answers/" + petitions.get(published).code(),
                        open()),
                get("/petitions/answers/{code}", "/petitions/answers/" + code, nothing()),
                get("/petitions/new", open()),
                file("/petitions/new", "/petitions/new?content=x", open()),
                get("/petitions/track", open()),
                post("/petitions/track", "/petitions/track?code=X&digits=0000", nothing()),
                get("/petitions/track/{code}/{key}", track, open()),
                get("/petitions/track/{code}/{key}", "/petitions/track/" + code + "/wrong-key", nothing()),
                post("/petitions/track/{code}/{key}/rate", track + "/rate?stars=5" + key(), asker -> Answer.OPEN),
                post("/petitions/track/{code}/{key}/settled", track + "/settled?settled=yes" + key(), open()),
                post("/petitions/track/{code}/{key}/reopen", track + "/reopen?words=x" + key(), open()),
                post("/petitions/track/{code}/{key}/complete", track + "/complete?words=x" + key(), open()),
                post(
                        "/petitions/track/{code}/{key}/complete",
                        "/petitions/track/" + code + "/wrong-key/complete?words=x" + key(),
                        nothing()),
                get("/desk/petitions", withRole(READERS)),
                get("/desk/petitions/export.xlsx", withRole(READERS)),
                get("/desk/petitions/new", withRole(KEEPERS)),
                file("/desk/petitions/new", "/desk/petitions/new?source=phone", withRole(KEEPERS)),
                get("/desk/petitions/{id}", path, sees()),
                get("/desk/petitions/{id}", "/desk/petitions/" + other, official(nothing())),
                get(
                        "/desk/petitions/{id}/sender",
                        path + "/sender",
                        official(asker -> asker.is(PERSONS) ? reader(asker) : Answer.NOT_FOUND)),
                get(
                        "/desk/petitions/{id}/pictures/{document}",
                        path + "/pictures/" + other,
                        official(asker -> Answer.NOT_FOUND))));
        for (String act : List.of("route", "ask", "refuse", "redirect", "forward", "transfer", "join")) {
            all.add(act(world.province(), path, act, asker -> keeps(asker) ? Answer.OPEN : Answer.FORBIDDEN));
        }
        for (String act : List.of("accept", "give-back", "submit", "approve", "publish", "complete", "separate")) {
            all.add(act(world.province(), path, act, asker -> Answer.OPEN));
        }
        all.add(post("/desk/petitions/{id}/{act}", path + "/no-such-act?version=0" + key(), official(nothing())));
        all.addAll(machines(world, id));
        return all;
    }

    private static List<Endpoint> machines(MatrixWorld world, UUID id) {
        String body = "{'intakeUnitId':'" + world.committee()
                + "','source':'national-portal','about':'procedure','content':'" + PetitionFixtures.WORDS
                + "','sender':{'kind':'citizen','fullName':'Trương Thị Thử','phone':'0912345678',"
                + "'address':'12 đường Thử'}}";
        return List.of(
                get("/api/v1/petitions", machine(open())),
                get("/api/v1/petitions/{id}", "/api/v1/petitions/" + id, machine(PetitionEndpoints::reader)),
                json(
                        "POST",
                        "/api/v1/petitions",
                        "/api/v1/petitions",
                        body,
                        machine(asker -> keeps(asker) ? Answer.OPEN : Answer.NOT_FOUND)));
    }

    /** Those who see it get what {@code reader} says, all others find nothing. */
    private static Endpoint act(UUID unit, String path, String act, Expectation reader) {
        return post(
                "/desk/petitions/{id}/{act}",
                path + "/" + act + "?version=0&words=Thử&about=procedure&unit=" + unit + key(),
                official(asker -> reader(asker) == Answer.OPEN ? reader.of(asker) : Answer.NOT_FOUND));
    }

    private static Expectation sees() {
        return official(PetitionEndpoints::reader);
    }

    /** Whoever keeps the register, and readers of cases at the committee or above. */
    private static Answer reader(Asker asker) {
        return keeps(asker) || (asker.is(READERS) && asker.coversCommittee()) ? Answer.OPEN : Answer.NOT_FOUND;
    }

    /** The register is the committee's own: nobody above it keeps it. */
    private static boolean keeps(Asker asker) {
        return asker.is(KEEPERS) && asker.near() && asker.relation() != Relation.ANCESTOR;
    }
}
