package vn.thongsuot.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** A year of plausible dossiers, each done through the product itself at past instants, from a fixed seed. */
@Component
class DemoDossiers {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDossiers.class);
    private static final long SEED = 2026;

    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final DemoCase demoCase;
    private final Clock clock;
    private final int wanted;

    DemoDossiers(
            UnitDirectory units,
            ProcedureCatalogue catalogue,
            DemoCase demoCase,
            Clock clock,
            @Value("${thongsuot.demo.dossiers:240}") int wanted) {
        this.units = units;
        this.catalogue = catalogue;
        this.demoCase = demoCase;
        this.clock = clock;
        this.wanted = wanted;
    }

    void make() {
        Random random = new Random(SEED);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UnitView province = units.listAuthorities(today).getFirst();
        List<UnitView> desks = units.listSubtree(province.id(), today).stream()
                .filter(unit ->
                        unit.kind() == UnitKind.ONE_STOP && !province.id().equals(unit.parentId()))
                .toList();
        List<ProcedureView> procedures = catalogue.search(province.id(), "", today, 100).stream()
                .filter(procedure ->
                        procedure.limitText() != null && procedure.level().equals("commune"))
                .toList();
        int made = 0;
        for (LocalDateTime at : instants(random, today)) {
            UnitView desk = desks.get(random.nextInt(3) == 0 ? 0 : random.nextInt(desks.size()));
            ProcedureView procedure = procedures.get(random.nextInt(procedures.size()));
            demoCase.live(random, desk.id(), procedure, at);
            made++;
        }
        LOG.info("Demo dossiers made: {}", made);
    }

    /** Oldest first; a third of them within the last three weeks, so that the desks have work. */
    private List<LocalDateTime> instants(Random random, LocalDate today) {
        List<LocalDateTime> instants = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            int ago = i % 3 == 0 ? 1 + random.nextInt(21) : 20 + random.nextInt(340);
            LocalDateTime at = today.minusDays(ago).atTime(7 + random.nextInt(10), random.nextInt(60));
            instants.add(at);
        }
        Instant now = clock.instant();
        return instants.stream()
                .filter(at -> at.atZone(clock.getZone()).toInstant().isBefore(now))
                .sorted()
                .toList();
    }
}
