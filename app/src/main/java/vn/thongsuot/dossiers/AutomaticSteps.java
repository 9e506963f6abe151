package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;

/**
 * Passes dossiers on by the rules of their routes (Vietnamese: tự chuyển bước theo quy trình), each in a transaction of its own: a
 * dossier that has gone on is no longer in the step, so that nothing is done twice. What cannot be done stands on the page of stuck
 * work and is left alone until somebody tries it again.
 */
@Service
class AutomaticSteps {

    private static final Logger LOG = LoggerFactory.getLogger(AutomaticSteps.class);
    private static final int BATCH = 500;

    private final AutomaticStepStore store;
    private final DossierStore dossiers;
    private final DossierChanges changes;
    private final StepFlow flow;
    private final StepGuards guards;
    private final OpinionStore opinions;
    private final CaseClock caseClock;
    private final ProcedureCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AutomaticSteps(
            AutomaticStepStore store,
            DossierStore dossiers,
            DossierChanges changes,
            StepFlow flow,
            StepGuards guards,
            OpinionStore opinions,
            CaseClock caseClock,
            ProcedureCatalogue catalogue,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.changes = changes;
        this.flow = flow;
        this.guards = guards;
        this.opinions = opinions;
        this.caseClock = caseClock;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at every running dossier in a step that has such an exit. */
    void run() {
        catalogue.listAutomaticSteps().forEach(this::run);
    }

    private void run(UUID routeId, List<String> steps) {
        UUID after = null;
        List<Dossier> batch;
        do {
            batch = store.listIn(routeId, steps, after, BATCH);
            for (Dossier dossier : batch) {
                if (findExit(dossier).isPresent()) {
                    passOn(dossier);
                }
                after = dossier.id();
            }
        } while (batch.size() == BATCH);
    }

    private void passOn(Dossier seen) {
        try {
            transaction.executeWithoutResult(status -> {
                Dossier dossier = dossiers.lock(new DossierCode(seen.label()));
                findExit(dossier).ifPresent(exit -> take(dossier, exit));
            });
        } catch (DomainException refused) {
            fail(seen, refused.code());
        } catch (RuntimeException e) {
            LOG.error("Dossier {} could not go on by itself", seen.id(), e);
            fail(seen, "UNEXPECTED");
        }
    }

    private void fail(Dossier dossier, String code) {
        transaction.executeWithoutResult(status -> store.note(dossier, code, clock.instant()));
    }

    /** The first automatic exit whose time has come and whose conditions hold, while nothing is waited for. */
    private Optional<RouteExit> findExit(Dossier dossier) {
        boolean open = DossierTransitions.find(dossier.status(), DossierAction.COMPLETE_STEP)
                .isPresent();
        if (!open || !opinions.listAwaited(dossier).isEmpty()) {
            return Optional.empty();
        }
        StepView step = flow.currentStep(dossier, flow.routeOf(dossier));
        return step.automaticExits().stream()
                .filter(exit -> exit.automatic() != null && hasCome(dossier, step, exit.automatic()))
                .filter(exit -> guards.listUnmet(dossier, List.of(exit)).isEmpty())
                .findFirst();
    }

    private boolean hasCome(Dossier dossier, StepView step, AutomaticRule rule) {
        return switch (rule.event()) {
            case FEE_PAID -> !StepGuards.isFeeDue(dossier.row());
            case ANSWERED -> store.isSupplemented(dossier);
            case TIME_OVER -> isOver(dossier, step.budget().plus(rule.after()));
        };
    }

    private boolean isOver(Dossier dossier, Duration time) {
        Instant since = dossier.row().getStepSince();
        Instant due = time.isZero() ? since : caseClock.stepDue(dossier, since, (int) time.toMinutes());
        return due != null && !due.isAfter(clock.instant());
    }

    private void take(Dossier dossier, RouteExit exit) {
        RouteView route = flow.routeOf(dossier);
        AutomaticRule rule = Objects.requireNonNull(exit.automatic());
        if (exit.nextKey() == null) {
            throw new IllegalStateException("Route %s: exit %s ends it by itself.".formatted(route.id(), exit.key()));
        }
        StepView next = route.getStep(exit.nextKey());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("step", dossier.row().getStepKey());
        data.put("exit", exit.key());
        data.put("rule", rule.code());
        data.put("route", route.number());
        changes.followRule(dossier, DossierAction.COMPLETE_STEP, at -> {
            flow.pass(dossier, next, exit.key(), at);
            return data;
        });
    }
}
