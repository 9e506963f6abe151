package vn.thongsuot.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** A year of plausible dossiers, each done through the product itself at past instants, from a fixed seed. */
@Component
class DemoDossiers {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDossiers.class);
    private static final long SEED = 2026;

    /** Between the seeds of two dossiers: near ones would begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** One in so many waits at the desks of the people that a newcomer logs in as. */
    private static final int WAITING = 8;

    /** So many steps a route has until its result is ready. */
    private static final int STEPS = 5;

    private final UnitDirectory units;
    private final DemoUnits demoUnits;
    private final ProcedureCatalogue catalogue;
    private final DemoCase demoCase;
    private final DemoSteps steps;
    private final int wanted;

    DemoDossiers(
            UnitDirectory units,
            DemoUnits demoUnits,
            ProcedureCatalogue catalogue,
            DemoCase demoCase,
            DemoSteps steps,
            @Value("${thongsuot.demo.dossiers:240}") int wanted) {
        this.units = units;
        this.demoUnits = demoUnits;
        this.catalogue = catalogue;
        this.demoCase = demoCase;
        this.steps = steps;
        this.wanted = wanted;
    }

    /**
     * What happens to one dossier.
     *
     * @param atTheMainDesk received where the newcomer's clerk works
     * @param acts after so many it waits
     */
    private record Plan(LocalDateTime received, boolean atTheMainDesk, int acts) {}

    void make() {
        Random random = new Random(SEED);
        LocalDate today = demoUnits.today();
        UUID province = demoUnits.province();
        List<UnitView> desks = units.listSubtree(province, today).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP && unit.level() == UnitLevel.COMMUNE)
                .toList();
        List<ProcedureView> procedures = catalogue.search(province, "", today, 100).stream()
                .filter(procedure ->
                        procedure.limitText() != null && procedure.level().equals("commune"))
                .toList();
        List<Plan> plans = plans(random, today);
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            Random own = new Random(SEED + i * SPREAD);
            UnitView desk = plan.atTheMainDesk() ? desks.getFirst() : desks.get(own.nextInt(desks.size()));
            ProcedureView procedure = procedures.get(own.nextInt(procedures.size()));
            steps.once("dossier." + i, () -> demoCase.live(own, desk.id(), procedure, plan.received(), plan.acts()));
        }
        LOG.info("Demo dossiers made: {}", plans.size());
    }

    /** Oldest first; a third of the year within the last three weeks, and work left over from the last days. */
    private List<Plan> plans(Random random, LocalDate today) {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            int ago = i % 3 == 0 ? 1 + random.nextInt(21) : 20 + random.nextInt(340);
            plans.add(new Plan(at(random, today, ago), random.nextInt(3) == 0, DemoCase.MOST_ACTS));
        }
        for (int i = 0; i < wanted / WAITING; i++) {
            plans.add(new Plan(at(random, today, 1 + random.nextInt(6)), true, i % (STEPS + 1)));
        }
        plans.sort(Comparator.comparing(Plan::received));
        return plans;
    }

    private static LocalDateTime at(Random random, LocalDate today, int daysAgo) {
        return today.minusDays(daysAgo).atTime(7 + random.nextInt(10), random.nextInt(60));
    }
}
