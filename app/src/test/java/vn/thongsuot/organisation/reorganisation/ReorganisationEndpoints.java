package vn.thongsuot.organisation.reorganisation;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.official;

import java.time.LocalDate;
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
import vn.thongsuot.shared.LocalizedText;

/** Decisions on units: a draft is seen by those who prepare or confirm at the top of its authority. */
record ReorganisationEndpoints(Reorganisations reorganisations) implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        UUID draft = reorganisations.draft(
                world.people().actor("quantri"),
                new NewReorganisation(
                        "1/MT",
                        LocalizedText.of("Thử ma trận quyền"),
                        "HĐND tỉnh",
                        LocalDate.of(2031, 1, 1),
                        LocalDate.of(2031, 7, 1)));
        String path = "/desk/reorganisations/" + draft;
        return List.of(
                get("/desk/reorganisations", official(asker -> Answer.OPEN)),
                post(
                        "/desk/reorganisations",
                        "/desk/reorganisations?number=2/MT&title=Thử&signer=HĐND&issuedOn=2031-01-01&effectiveOn=2031-07-01"
                                + key(),
                        official(asker -> asker.role() == Role.ADMINISTRATOR && asker.runsAnAuthority()
                                ? Answer.OPEN
                                : Answer.NOT_FOUND)),
                get("/desk/reorganisations/{id}", path, top(Set.of(Role.ADMINISTRATOR, Role.LEADER))),
                get(
                        "/desk/reorganisations/{id}/dry-run.xlsx",
                        path + "/dry-run.xlsx",
                        top(Set.of(Role.ADMINISTRATOR, Role.LEADER))),
                post(
                        "/desk/reorganisations/{id}/{act}",
                        path + "/discard?version=1" + key(),
                        top(Set.of(Role.ADMINISTRATOR))),
                post(
                        "/desk/reorganisations/{id}/{act}",
                        path + "/confirm?version=1" + key(),
                        top(Set.of(Role.LEADER))));
    }

    private static Expectation top(Set<Role> roles) {
        return official(asker -> isTop(asker) && asker.is(roles) ? Answer.OPEN : Answer.NOT_FOUND);
    }

    private static boolean isTop(Asker asker) {
        return asker.relation() == Relation.ANCESTOR;
    }
}
