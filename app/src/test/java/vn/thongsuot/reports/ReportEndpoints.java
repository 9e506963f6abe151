package vn.thongsuot.reports;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.covering;
import static vn.thongsuot._support.matrix.Expectation.machine;
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
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/** Reports: a draft is seen by its unit and above; a regime is everybody's to read and its recipient's to change. */
record ReportEndpoints(Regimes regimes, Duties reportDuties, ReportDesk reportDesk) implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String other = UUID.randomUUID().toString();
        Actor officer = world.people().actor("cchc");
        UUID regime = regimes.create(
                officer,
                new RegimeDraft(
                        LocalizedText.of("Báo cáo thử quyền"),
                        world.province(),
                        null,
                        null,
                        Regime.Reporters.COMMUNES,
                        false,
                        null,
                        null,
                        true,
                        Regime.Handling.PLAIN,
                        LocalDate.of(2026, 11, 1),
                        null,
                        List.of(),
                        List.of(
                                FormItem.figure("dossiers.received", null),
                                FormItem.text(LocalizedText.of("Khó khăn, vướng mắc")))));
        reportDuties.call(
                officer,
                regime,
                "Thử ma trận quyền",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 15),
                LocalDate.of(2027, 6, 1));
        UUID reportDuty = reportDuties.listOfRegime(regime).stream()
                .filter(duty -> duty.unitId().equals(world.committee()))
                .findFirst()
                .orElseThrow()
                .id();
        UUID report = reportDesk.begin(officer, reportDuty);
        String path = "/desk/reports/" + report;
        String base = "/desk/report-regimes/" + regime;
        Set<Role> officers = Set.of(Role.REFORM_OFFICER);
        Expectation sees = atCommittee(BOARD);
        Expectation writes = official(asker ->
                sees.of(asker) != Answer.OPEN ? Answer.NOT_FOUND : asker.is(officers) ? Answer.OPEN : Answer.FORBIDDEN);
        Expectation keeps = official(asker -> !asker.is(officers) || asker.relation() == Relation.OTHER_PROVINCE
                ? Answer.NOT_FOUND
                : asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN);
        return List.of(
                get("/desk/reports", withRole(BOARD)),
                get("/desk/reports/export.xlsx", withRole(BOARD)),
                get("/api/v1/report-duties", machine(asker -> Answer.OPEN)),
                get("/api/v1/reports/{id}", "/api/v1/reports/" + report, machine(covering(BOARD))),
                get("/api/v1/report-regimes", machine(asker -> Answer.OPEN)),
                get(
                        "/api/v1/report-regimes/{id}",
                        "/api/v1/report-regimes/" + regime,
                        machine(Expectation::sameProvince)),
                post(
                        "/desk/reports/duties/{id}/begin",
                        "/desk/reports/duties/" + reportDuty + "/begin?x=" + key(),
                        official(asker -> asker.is(officers) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/desk/reports/{id}", path, sees),
                get("/desk/reports/{id}", "/desk/reports/" + other, official(asker -> Answer.NOT_FOUND)),
                get("/desk/reports/{id}/files/{format}", path + "/files/docx", sees),
                get("/desk/reports/{id}/figures/{n}", path + "/figures/1", sees),
                post("/desk/reports/{id}/{act}", path + "/texts?version=0&text-2=x" + key(), writes),
                post("/desk/reports/{id}/{act}", path + "/submit?version=0" + key(), writes),
                post(
                        "/desk/reports/{id}/{act}",
                        path + "/no-such-act?version=0" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get("/desk/report-regimes", withRole(BOARD)),
                get("/desk/report-regimes/new", withRole(officers)),
                post("/desk/report-regimes", "/desk/report-regimes?name=" + key(), withRole(officers)),
                get("/desk/report-regimes/{id}", base, official(Expectation::sameProvince)),
                get("/desk/report-regimes/{id}/edit", base + "/edit", keeps),
                post("/desk/report-regimes/{id}", base + "?version=0&name=" + key(), keeps),
                post("/desk/report-regimes/{id}/call", base + "/call?title=" + key(), keeps),
                get("/desk/report-regimes/{id}/template", base + "/template", official(Expectation::sameProvince)),
                file("/desk/report-regimes/{id}/template", base + "/template?version=0", keeps));
    }
}
