package vn.thongsuot.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.DatabaseStart;

/**
 * Makes the demo world once (Vietnamese: tạo tỉnh mẫu): on the embedded database, or on an empty server where
 * {@code THONGSUOT_DEMO=1} asks for it. A making that was stopped half-way is taken up at the next start.
 */
@Component
@Order(1)
class DemoWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final UnitDirectory units;
    private final DemoProvince province;
    private final DemoSigning signing;
    private final List<DemoPart> parts;
    private final DemoSteps steps;
    private final Environment environment;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoWorld(
            UnitDirectory units,
            DemoProvince province,
            DemoSigning signing,
            List<DemoPart> parts,
            DemoSteps steps,
            Environment environment,
            TransactionTemplate transaction,
            Clock clock) {
        this.units = units;
        this.province = province;
        this.signing = signing;
        this.parts = List.copyOf(parts);
        this.steps = steps;
        this.environment = environment;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted()) {
            return;
        }
        if (isEmpty()) {
            transaction.executeWithoutResult(status -> {
                province.make();
                signing.make();
                steps.begin();
            });
            LOG.info("Demo province made; its tasks and dossiers follow in the background");
        }
        if (steps.isUnfinished()) {
            Thread.ofVirtual().name("demo-past").start(this::makeParts);
        }
    }

    /** What needs a past is left out where the clock is not the product's own, as in tests. */
    private void makeParts() {
        boolean past = environment.getProperty("thongsuot.demo.past", Boolean.class, true);
        parts.stream().filter(part -> past || !part.ofThePast()).forEach(part -> part.make(steps));
        steps.end();
    }

    private boolean wanted() {
        boolean embedded = environment.getProperty(DatabaseStart.EMBEDDED, Boolean.class, false);
        return "1".equals(environment.getProperty("THONGSUOT_DEMO"))
                || (embedded && !"0".equals(environment.getProperty("THONGSUOT_DEMO")));
    }

    private boolean isEmpty() {
        return units.listAuthorities(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .isEmpty();
    }
}
