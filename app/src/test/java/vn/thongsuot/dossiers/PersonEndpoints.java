package vn.thongsuot.dossiers;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;

import java.util.EnumSet;
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

/** Persons beside the applicant, dossiers of a person, the electronic form, where results are handed over. */
record PersonEndpoints() implements EndpointTable {

    private static final Set<Role> SEES_PERSONS =
            Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.AUDITOR);
    private static final Set<Role> READS_DOSSIERS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    private static final Set<Role> CLERKS = Set.of(Role.INTAKE_CLERK);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String code = world.dossier().value();
        String dossier = "/desk/dossiers/" + code;
        String seen = "?version=" + world.version() + key();
        String other = UUID.randomUUID().toString();
        Expectation intake = official(asker -> asker.is(CLERKS) && asker.near() && asker.relation() != Relation.ANCESTOR
                ? Answer.OPEN
                : Answer.NOT_FOUND);
        return List.of(
                get("/desk/search", withRole(READS_DOSSIERS)),
                post("/desk/search", "/desk/search?from=01/09/2026", withRole(READS_DOSSIERS)),
                get("/desk/person-dossiers", withRole(SEES_PERSONS)),
                post("/desk/person-dossiers", "/desk/person-dossiers?idNumber=099201004321", withRole(SEES_PERSONS)),
                post("/desk/intake/again", "/desk/intake/again?desk=" + world.desk() + "&again=" + code, intake),
                post(
                        "/desk/intake/{part:fee|side|case|answers|procedure}",
                        "/desk/intake/answers?desk=" + world.desk(),
                        intake),
                post(
                        "/desk/dossiers/{code}/co-applicants",
                        dossier + "/co-applicants" + seen + "&together-idNumber=1&together-fullName=Lan",
                        official(PersonEndpoints::works)),
                post(
                        "/desk/dossiers/{code}/co-applicants/{person}/remove",
                        dossier + "/co-applicants/" + other + "/remove" + seen,
                        official(asker -> works(asker) == Answer.FORBIDDEN ? Answer.FORBIDDEN : Answer.NOT_FOUND)),
                get("/desk/dossiers/{code}/form", dossier + "/form", official(nothing())),
                post("/desk/dossiers/{code}/form", dossier + "/form" + seen + "&correct-reason=x", official(nothing())),
                get("/desk/dossiers/{code}/form.pdf", dossier + "/form.pdf", official(nothing())),
                get(
                        "/desk/dossiers/{code}/persons.xlsx",
                        dossier + "/persons.xlsx",
                        official(asker -> asker.is(SEES_PERSONS) && asker.reads() ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/desk/competences", official(PersonEndpoints::keeps)),
                post("/desk/competences", "/desk/competences?from=x" + key(), official(PersonEndpoints::keeps)),
                get("/desk/return-places", official(PersonEndpoints::keeps)),
                post("/desk/return-places", "/desk/return-places?version=7" + key(), official(PersonEndpoints::keeps)),
                get(
                        "/api/v1/dossiers/{code}/persons",
                        "/api/v1/dossiers/" + code + "/persons",
                        machine(asker -> asker.is(SEES_PERSONS) && asker.reads() ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/api/v1/dossiers/{code}/form", "/api/v1/dossiers/" + code + "/form", machine(nothing())),
                json(
                                "POST",
                                "/api/v1/dossiers/{code}/form",
                                "/api/v1/dossiers/" + code + "/form",
                                "{'answers':[],'reason':'Thử'}",
                                machine(PersonEndpoints::works))
                        .seen(world.version()));
    }

    /** The desk that received it and who has it in hand; other readers of persons are told that they may not. */
    private static Answer works(Asker asker) {
        if (!asker.is(SEES_PERSONS) || !asker.reads()) {
            return Answer.NOT_FOUND;
        }
        return asker.holds() || asker.is(CLERKS) && asker.coversDesk() ? Answer.OPEN : Answer.FORBIDDEN;
    }

    private static Answer keeps(Asker asker) {
        return asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND;
    }
}
