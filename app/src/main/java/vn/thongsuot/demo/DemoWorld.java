package vn.thongsuot.demo;

import java.time.Clock;
import java.time.LocalDate;
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
    private final DemoDossiers dossiers;
    private final DemoPayments payments;
    private final DemoBranches branches;
    private final DemoTasks tasks;
    private final DemoSteering steering;
    private final DemoReports reports;
    private final DemoPetitions petitions;
    private final DemoSurveys surveys;
    private final DemoInspections inspections;
    private final DemoCommunication communication;
    private final DemoScoring scoring;
    private final DemoRoutes routes;
    private final DemoMergers mergers;
    private final DemoAnnouncements announcements;
    private final DemoReviews reviews;
    private final DemoForms forms;
    private final DemoSigning signing;
    private final DemoDigital digital;
    private final DemoSteps steps;
    private final Environment environment;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoWorld(
            UnitDirectory units,
            DemoProvince province,
            DemoDossiers dossiers,
            DemoPayments payments,
            DemoBranches branches,
            DemoTasks tasks,
            DemoSteering steering,
            DemoReports reports,
            DemoPetitions petitions,
            DemoSurveys surveys,
            DemoInspections inspections,
            DemoCommunication communication,
            DemoScoring scoring,
            DemoRoutes routes,
            DemoMergers mergers,
            DemoAnnouncements announcements,
            DemoReviews reviews,
            DemoForms forms,
            DemoSigning signing,
            DemoDigital digital,
            DemoSteps steps,
            Environment environment,
            TransactionTemplate transaction,
            Clock clock) {
        this.units = units;
        this.province = province;
        this.dossiers = dossiers;
        this.payments = payments;
        this.branches = branches;
        this.tasks = tasks;
        this.steering = steering;
        this.reports = reports;
        this.petitions = petitions;
        this.surveys = surveys;
        this.inspections = inspections;
        this.communication = communication;
        this.scoring = scoring;
        this.routes = routes;
        this.mergers = mergers;
        this.announcements = announcements;
        this.reviews = reviews;
        this.forms = forms;
        this.signing = signing;
        this.digital = digital;
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
            Thread.ofVirtual().name("demo-past").start(this::makePast);
        }
    }

    /** What needs a past: nothing where the clock is not the product's own, as in tests. */
    private void makePast() {
        boolean past = environment.getProperty("thongsuot.demo.past", Boolean.class, true);
        if (past) {
            steps.once("tasks", tasks::make);
            steps.once("branches", branches::make);
            steps.once("steering", steering::make);
            steps.once("petitions", petitions::make);
            steps.once("result-rules", digital::makeRules);
        }
        dossiers.make();
        if (past) {
            steps.once("announcements", announcements::make);
            steps.once("reviews", reviews::make);
            steps.once("forms", forms::make);
            steps.once("digital", digital::make);
            steps.once("reports", reports::make);
            steps.once("surveys", surveys::make);
            steps.once("inspections", inspections::make);
            steps.once("communication", communication::make);
            steps.once("scoring", scoring::make);
            steps.once("routes", routes::make);
            steps.once("mergers", mergers::make);
            // Last, because a day that is closed takes nothing more.
            steps.once("payments", payments::make);
        }
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
