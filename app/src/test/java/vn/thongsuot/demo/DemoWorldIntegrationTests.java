package vn.thongsuot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Tỉnh mẫu bị dừng giữa chừng được làm tiếp ở lần khởi động sau, không làm lại việc đã xong")
class DemoWorldIntegrationTests extends ProductTest {

    @Autowired
    private DemoSteps steps;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private DemoUnits demoUnits;

    @Autowired
    private BulkRoutes routes;

    @Autowired
    private DemoPetitions petitions;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leavesNothingOfAStepThatWasCutOff() {
        List<String> done = new ArrayList<>();

        steps.once("test.whole", () -> done.add("whole"));
        assertThatThrownBy(() -> steps.once("test.cut", () -> {
                    jdbc.sql("insert into platform.rate_window values ('demo-test', now(), 1)")
                            .update();
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        steps.once("test.whole", () -> done.add("whole again"));
        steps.once("test.cut", () -> done.add("cut"));

        assertThat(done).containsExactly("whole", "cut");
        assertThat(jdbc.sql("select count(*) from platform.rate_window where bucket = 'demo-test'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void makesTheDossiersThatAStopLeftOut() {
        List<LocalDateTime> made = new ArrayList<>();

        assertThatThrownBy(() -> dossiers(made, 3).make()).hasMessage("stopped");
        assertThat(made).hasSize(3);
        dossiers(made, Integer.MAX_VALUE).make();

        assertThat(made).hasSize(7).isSorted();
    }

    @Test
    void keepsToItsProvinceBesideAnother() {
        UUID province = demoUnits.province();

        UUID found = transaction.execute(status -> {
            status.setRollbackOnly();
            registry.create(
                    new NewUnit(
                            null,
                            "H01",
                            LocalizedText.of("Tỉnh đứng trước"),
                            UnitKind.PEOPLE_COMMITTEE,
                            UnitLevel.PROVINCE,
                            LocalDate.of(2020, 1, 1)),
                    null);
            return demoUnits.province();
        });

        assertThat(found).isEqualTo(province);
    }

    /** A million dossiers are invented along these routes: one that stops where nobody is would leave all of its dossiers lying. */
    @Test
    void inventsDossiersOnlyWhereSomebodyDoesEachStep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UUID province = demoUnits.province();
        List<BulkRoute> all = routes.list(province, today);
        BulkRoute.Stop stop = all.getFirst().stops().getFirst();

        List<BulkRoute> left = transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql(
                            "update identity.assignment set valid = daterange(lower(valid), lower(valid)) where unit_id = ? and role = ?")
                    .params(stop.unitId(), stop.step().role().name())
                    .update();
            return routes.list(province, today);
        });

        assertThat(all)
                .allSatisfy(route -> assertThat(route.stops())
                        .extracting(one -> one.step().key())
                        .containsExactlyElementsOf(stepsOf(route, today)));
        assertThat(left).hasSizeBetween(1, all.size() - 1).allSatisfy(route -> {
            assertThat(route.stops())
                    .extracting(one -> one.step().key())
                    .containsExactlyElementsOf(stepsOf(route, today));
            assertThat(route.stops())
                    .noneMatch(one -> one.unitId().equals(stop.unitId())
                            && one.step().role() == stop.step().role());
        });
    }

    @Test
    void makesPetitionsForOthers() {
        List<String> relations = transaction.execute(status -> {
            status.setRollbackOnly();
            petitions.make();
            return jdbc.sql("select behalf_relation from petitions.petition where behalf_relation is not null")
                    .query(String.class)
                    .list();
        });

        assertThat(relations).contains("legal", "power-of-attorney", "family");
    }

    private List<String> stepsOf(BulkRoute route, LocalDate today) {
        return catalogue.findPublishedRoute(route.procedure().versionId(), today).orElseThrow().steps().stream()
                .map(StepView::key)
                .toList();
    }

    /** Seven dossiers; the making stops after so many. */
    private DemoDossiers dossiers(List<LocalDateTime> made, int stopsAfter) {
        DemoCase recorder = new DemoCase(null, null, null, null, null, null, null, null, null, null, null, clock) {
            @Override
            void live(Random random, UUID desk, ProcedureView procedure, LocalDateTime received, int acts) {
                if (made.size() == stopsAfter) {
                    throw new IllegalStateException("stopped");
                }
                made.add(received);
            }
        };
        return new DemoDossiers(units, demoUnits, catalogue, recorder, steps, 7);
    }
}
