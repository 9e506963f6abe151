package vn.thongsuot.procedures.catalogue;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;

import java.time.LocalDate;
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

/** A draft of the province is seen by those who prepare or sign at the province, nobody else. */
record AnnouncementEndpoints(Decisions decisions) implements EndpointTable {

    private static final Set<Role> EDITORS = Set.of(Role.REFORM_OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> PREPARERS = Set.of(Role.REFORM_OFFICER, Role.ADMINISTRATOR, Role.LEADER);
    private static final Expectation DESK = official(asker -> Answer.OPEN);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        UUID draft = decisions.create(
                world.people().actor("cchc"),
                world.province(),
                new Decisions.Head("Thử ma trận quyền", "Luật thử", LocalDate.of(2031, 1, 1)));
        String one = "/desk/announcements/" + draft;
        return List.of(
                get("/desk/announcements", DESK),
                get("/desk/procedures.xlsx", DESK),
                get("/desk/eligible-procedures", ownEditors()),
                post("/desk/eligible-procedures", "/desk/eligible-procedures?codes=" + key(), ownEditors()),
                get(
                        "/desk/procedures/{code}/compare",
                        "/desk/procedures/1.001193/compare",
                        official(Expectation::sameProvince)),
                get(
                        "/desk/procedures/{code}/samples",
                        "/desk/procedures/1.001193/samples",
                        official(Expectation::sameProvince)),
                file(
                        "/desk/procedures/{code}/samples",
                        "/desk/procedures/1.001193/samples?paper=1" + key(),
                        provinceEditors()),
                get(
                        "/desk/procedures/{code}/form",
                        "/desk/procedures/1.001193/form",
                        official(Expectation::sameProvince)),
                post(
                        "/desk/procedures/{code}/form",
                        "/desk/procedures/1.001193/form?version=0&title=" + key(),
                        provinceEditors()),
                get("/procedures/{code}/form", "/procedures/9.999999/form", Expectation.nothing()),
                post("/procedures/{code}/form", "/procedures/9.999999/form", Expectation.nothing()),
                get("/procedures/{code}/samples", "/procedures/1.001193/samples", Expectation.open()),
                get("/procedure-samples/{id}", "/procedure-samples/" + UUID.randomUUID(), Expectation.nothing()),
                get(
                        "/api/v1/procedures/{code}/versions",
                        "/api/v1/procedures/1.001193/versions",
                        machine(Expectation::sameProvince)),
                get("/api/v1/announcements", machine(asker -> Answer.OPEN)),
                get("/api/v1/announcements/{id}", "/api/v1/announcements/" + draft, machine(at(PREPARERS))),
                json(
                        "POST",
                        "/api/v1/announcements",
                        "/api/v1/announcements",
                        "{'unitId':'%s','title':'Thử','basis':'Luật thử','effectiveOn':'2031-02-01'}"
                                .formatted(world.province()),
                        machine(at(EDITORS))),
                file(
                        "/api/v1/announcements/{id}/workbook",
                        "/api/v1/announcements/" + draft + "/workbook?x=",
                        machine(at(EDITORS))),
                get("/announcements", Expectation.open()),
                get("/announcements/{id}", "/announcements/" + draft, Expectation.nothing()),
                get("/procedures/{code}/versions", "/procedures/1.001193/versions", Expectation.open()),
                post("/desk/announcements", "/desk/announcements?title=" + key(), withRole(EDITORS)),
                get("/desk/announcements/{id}", one, draftReaders()),
                post("/desk/announcements/{id}/{act}", one + "/submit?version=99" + key(), draftReaders()),
                get(
                        "/desk/announcements/{id}/preview",
                        one + "/preview?code=1.001193",
                        Expectation.official(asker -> Answer.NOT_FOUND)),
                get("/desk/announcements/{id}/content", one + "/content", draftEditors()),
                post("/desk/announcements/{id}/content", one + "/content?version=99" + key(), draftEditors()),
                file("/desk/announcements/{id}/import", one + "/import?version=99" + key(), draftEditors()));
    }

    private static Expectation provinceEditors() {
        return official(at(EDITORS));
    }

    /** The page is about the reader's own province, whichever that is. */
    private static Expectation ownEditors() {
        return official(asker -> asker.is(EDITORS)
                        && Set.of(Relation.ANCESTOR, Relation.OTHER_PROVINCE).contains(asker.relation())
                ? Answer.OPEN
                : Answer.NOT_FOUND);
    }

    private static Expectation draftReaders() {
        return official(at(PREPARERS));
    }

    private static Expectation draftEditors() {
        return official(at(EDITORS));
    }

    private static Expectation at(Set<Role> roles) {
        return asker -> asker.is(roles) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.NOT_FOUND;
    }
}
