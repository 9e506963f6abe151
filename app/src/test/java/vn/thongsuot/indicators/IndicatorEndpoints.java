package vn.thongsuot.indicators;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.covering;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.PLANNERS;
import static vn.thongsuot._support.matrix.RoleSets.READERS;

import java.util.List;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.programme.Plans;

/** Boards and indicators. */
record IndicatorEndpoints(Plans plans) implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Expectation all = machine(asker -> Answer.OPEN);
        Expectation sees = machine(covering(BOARD));
        UUID target = plans.listTargetsOfPlan(
                        plans.listIssued(world.province()).getFirst().id())
                .getFirst()
                .id();
        return List.of(
                get("/desk/board", "/desk/board?unit=" + world.committee(), atCommittee(BOARD)),
                get("/desk/board/pdf", "/desk/board/pdf?unit=" + world.committee(), atCommittee(BOARD)),
                get(
                        "/desk/board/targets/{id}/pdf",
                        "/desk/board/targets/" + target + "/pdf?unit=" + world.committee(),
                        atCommittee(BOARD)),
                get(
                        "/desk/board/targets/{id}",
                        "/desk/board/targets/" + target + "?unit=" + world.committee(),
                        atCommittee(BOARD)),
                get("/desk/indicators", "/desk/indicators?unit=" + world.committee(), atCommittee(BOARD)),
                get(
                        "/desk/indicators/{id}/cases",
                        "/desk/indicators/dossiers.received/cases?unit=" + world.committee(),
                        atCommittee(READERS)),
                get(
                        "/desk/indicators/services",
                        "/desk/indicators/services?unit=" + world.committee(),
                        atCommittee(BOARD)),
                get("/desk/indicators/catalogue", withRole(BOARD)),
                get(
                        "/desk/indicators/{id}",
                        "/desk/indicators/dossiers.received?unit=" + world.committee(),
                        atCommittee(BOARD)),
                get(
                        "/desk/indicators/{id}/rows",
                        "/desk/indicators/plans.issued-on-time-rate/rows?unit=" + world.committee(),
                        atCommittee(BOARD)),
                get("/desk/indicators/new", withRole(PLANNERS)),
                get("/desk/indicators/{id}/edit", "/desk/indicators/dossiers.received/edit", withRole(PLANNERS)),
                post("/desk/indicators/check", "/desk/indicators/check?numerator=count()", withRole(PLANNERS)),
                post(
                        "/desk/indicators/publish",
                        "/desk/indicators/publish?id=dossiers.received&fact=dossier&role=received_on&numerator=count()"
                                + key(),
                        // The catalogue is the installation's: whoever runs the programme of a whole authority
                        // publishes.
                        official(asker ->
                                asker.is(PLANNERS) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/api/v1/indicators", all),
                get("/api/v1/indicators/{id}", "/api/v1/indicators/dossiers.received", all),
                get(
                        "/api/v1/indicators/{id}/value",
                        "/api/v1/indicators/dossiers.received/value?unit=" + world.committee(),
                        sees),
                get(
                        "/api/v1/indicators/{id}/rows",
                        "/api/v1/indicators/dossiers.received/rows?unit=" + world.committee(),
                        machine(covering(READERS))));
    }
}
