package vn.thongsuot.indicators;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.covering;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.REPORTERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;

/** Reported values: one of the committee, not yet submitted. */
record ValueEndpoints(ReportedValues reportedValues) implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Expectation all = machine(asker -> Answer.OPEN);
        Expectation sees = machine(covering(BOARD));
        Expectation reports = machine(covering(REPORTERS));
        UUID reported = report(world);
        String value = "/api/v1/values/" + reported;
        return List.of(
                get("/desk/values", withRole(BOARD)),
                get("/desk/values/new", withRole(REPORTERS)),
                get("/desk/values/export.xlsx", withRole(BOARD)),
                get("/desk/values/import", withRole(REPORTERS)),
                post("/desk/values/import", "/desk/values/import?from=here" + key(), withRole(REPORTERS)),
                post("/desk/values", "/desk/values?indicator=work-files.online-rate" + key(), withRole(REPORTERS)),
                get("/desk/values/{id}", "/desk/values/" + reported, atCommittee(BOARD)),
                get("/desk/values/{id}/evidence", "/desk/values/" + reported + "/evidence", atCommittee(BOARD)),
                file("/desk/values/{id}/evidence", "/desk/values/" + reported + "/evidence", atCommittee(REPORTERS)),
                post(
                        "/desk/values/{id}/{act}",
                        "/desk/values/" + reported + "/submit?revision=1" + key(),
                        official(asker -> !asker.is(BOARD) || !asker.coversCommittee()
                                ? Answer.NOT_FOUND
                                : asker.is(REPORTERS) ? Answer.OPEN : Answer.FORBIDDEN)),
                get("/api/v1/values", all),
                get("/api/v1/values/{id}", value, sees),
                file(
                        "/api/v1/values",
                        "/api/v1/values?indicatorId=work-files.online-rate&from=2026-01-01&to=2026-03-31&value=1&unitId="
                                + world.committee(),
                        reports),
                file("/api/v1/values/{id}/evidence", value + "/evidence?x=", reports),
                json("POST", "/api/v1/values/{id}/submit", value + "/submit", "", reports),
                json("POST", "/api/v1/values/{id}/withdraw", value + "/withdraw", "", reports));
    }

    private UUID report(MatrixWorld world) {
        return reportedValues.create(
                reporter(world),
                new NewValue(
                        "work-files.online-rate",
                        world.committee(),
                        "",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        null,
                        null,
                        null),
                "%PDF-1.7\n%%EOF".getBytes());
    }

    /** Somebody of the world.province() who may report values. */
    private static Actor reporter(MatrixWorld world) {
        Actor leader = world.people().actor("chutich");
        return new Actor(
                leader.accountId(),
                leader.authorityId(),
                leader.displayName(),
                List.of(new Grant(UUID.randomUUID(), world.province(), Role.REFORM_OFFICER)));
    }
}
