package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** Dossiers of the routes with a choice, opinions and a hand-over to the province, one at each stage, at the first commune. */
@Component
class DemoBranches {

    private static final String CHOICE = "1.013225";
    private static final String OPINIONS = "2.000181";

    private final DemoUnits demo;
    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final DemoCase demoCase;

    DemoBranches(DemoUnits demo, UnitDirectory units, ProcedureCatalogue catalogue, DemoCase demoCase) {
        this.demo = demo;
        this.units = units;
        this.catalogue = catalogue;
        this.demoCase = demoCase;
    }

    /**
     * A dossier that waits after some acts.
     *
     * @param daysAgo day of reception
     */
    private record Plan(String procedure, int daysAgo, int acts) {}

    void make() {
        List<Plan> plans = List.of(
                new Plan(CHOICE, 2, 2),
                new Plan(CHOICE, 9, 3),
                new Plan(OPINIONS, 3, 2),
                new Plan(OPINIONS, 14, 2),
                new Plan(OPINIONS, 13, 3),
                new Plan(OPINIONS, 20, 4),
                new Plan(OPINIONS, 40, DemoCase.MOST_ACTS));
        UUID desk = desk();
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            LocalDate received = demo.today().minusDays(plan.daysAgo());
            demoCase.live(new Random(i), desk, procedure(plan), received.atTime(8, 10 + i), plan.acts());
        }
    }

    private ProcedureView procedure(Plan plan) {
        return catalogue
                .findByCode(demo.province(), plan.procedure(), demo.today())
                .orElseThrow();
    }

    private UUID desk() {
        return units.listSubtree(demo.communes().getFirst(), demo.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .map(UnitView::id)
                .findFirst()
                .orElseThrow();
    }
}
