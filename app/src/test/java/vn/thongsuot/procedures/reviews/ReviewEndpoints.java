package vn.thongsuot.procedures.reviews;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;

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

/** What is not approved yet is seen by those who prepare or decide at the province. */
record ReviewEndpoints(Reviews reviews) implements EndpointTable {

    private static final Set<Role> EDITORS = Set.of(Role.REFORM_OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> READERS = Set.of(Role.REFORM_OFFICER, Role.ADMINISTRATOR, Role.LEADER);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        UUID id = reviews.plan(
                world.people().actor("cchc"), world.province(), "1.001193", 2031, LocalDate.of(2031, 6, 30));
        String one = "/desk/procedure-reviews/" + id;
        Expectation readers = official(
                asker -> asker.is(READERS) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.NOT_FOUND);
        return List.of(
                get("/desk/procedure-reviews", withRole(BOARD)),
                get("/desk/procedure-reviews.xlsx", "/desk/procedure-reviews.xlsx?year=2026", withRole(BOARD)),
                post("/desk/procedure-reviews", "/desk/procedure-reviews?code=" + key(), withRole(EDITORS)),
                get("/desk/procedure-reviews/{id}", one, readers),
                post("/desk/procedure-reviews/{id}/{act}", one + "/submit?version=99" + key(), readers));
    }
}
