package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

/** Walks a dossier through its route and keeps who held it how long (Vietnamese: luân chuyển hồ sơ). */
@Component
class StepFlow {

    private final DossierStore store;
    private final StepUnits stepUnits;
    private final CaseClock caseClock;
    private final Opinions opinions;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    StepFlow(
            DossierStore store,
            StepUnits stepUnits,
            CaseClock caseClock,
            Opinions opinions,
            ProcedureCatalogue catalogue,
            Clock clock) {
        this.store = store;
        this.stepUnits = stepUnits;
        this.caseClock = caseClock;
        this.opinions = opinions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Puts a new dossier on the first step; the receiving clerk holds it. */
    void prepareFirst(Dossier dossier, Offer offer, Instant at, LocalDate today) {
        StepView first = offer.route().steps().getFirst();
        dossier.enter(
                first, stepUnits.resolve(first, dossier.row(), offer.procedure().fieldCode(), today), at);
    }

    /** Opens the stay in the first step; the dossier's row has to be there. */
    void logFirst(Dossier dossier, RouteView route, Instant at) {
        StepView first = route.steps().getFirst();
        store.insertStay(stay(dossier, first, 1, at));
        if (!first.opinions().isEmpty()) {
            opinions.askOfStep(dossier, first, fieldOf(dossier), dossier.row().getReceivedBy(), at);
            store.saveUnseen(dossier);
        }
    }

    StepView currentStep(Dossier dossier, RouteView route) {
        return route.getStep(dossier.row().getStepKey());
    }

    /** Name of a step of the dossier's route, or of an older one that it went by before. */
    LocalizedText nameOf(Dossier dossier, String key) {
        return Stream.concat(
                        Stream.of(routeOf(dossier)),
                        catalogue.listPublishedRoutes(dossier.row().getProcedureVersionId()).stream())
                .flatMap(route -> route.findStep(key).stream())
                .map(StepView::name)
                .findFirst()
                .orElseGet(() -> LocalizedText.of(key));
    }

    RouteView routeOf(Dossier dossier) {
        return catalogue.getRoute(dossier.row().getRouteId());
    }

    /** The step after this one; empty at the end of the route. */
    static Optional<StepView> findNext(RouteView route, StepView step) {
        return Optional.ofNullable(step.nextKey()).map(route::getStep);
    }

    /** Ends the running stay and opens one in {@code next}. */
    void move(Change change, StepView next) {
        move(change, next, null);
    }

    /**
     * Ends the running stay, opens one in {@code next} and asks the opinions of that step.
     *
     * @param exitKey exit that was picked; null where there was no choice
     */
    void move(Change change, StepView next, @Nullable String exitKey) {
        move(change, next, exitKey, change.actor().accountId());
    }

    /** As {@link #move} by a rule of the route: the stay is its holder's, or nobody's. */
    void pass(Dossier dossier, StepView next, String exitKey, Instant at) {
        move(dossier, next, exitKey, null, null, at);
    }

    private void move(Change change, StepView next, @Nullable String exitKey, @Nullable UUID by) {
        move(change.dossier(), next, exitKey, by, change.actor().accountId(), change.at());
    }

    /** @param by whose the stay is where nobody claimed it; @param asker who asks the opinions of the next step */
    private void move(
            Dossier dossier,
            StepView next,
            @Nullable String exitKey,
            @Nullable UUID by,
            @Nullable UUID asker,
            Instant at) {
        StepLogRecord last = end(dossier, by, at, exitKey);
        String field = fieldOf(dossier);
        UUID unit = stepUnits.resolve(next, dossier.row(), field, LocalDate.ofInstant(at, clock.getZone()));
        if (!unit.equals(last.getUnitId())) {
            countTransfer(dossier);
        }
        dossier.enter(next, unit, at);
        store.insertStay(stay(dossier, next, last.getN() + 1, at));
        opinions.askOfStep(dossier, next, field, asker, at);
    }

    /** Goes on in another step without having done the one it was in: nothing is counted as done, nobody did it. */
    void takeOver(Change change, StepView next) {
        DossierRecord row = change.dossier().row();
        int done = row.getStepsDone();
        move(change, next, null, null);
        row.setStepsDone(done);
    }

    /** Puts a dossier on another route, in the step that takes the place of the present one, with the opinions that it asks. */
    void follow(Change change, RouteView to, StepView target, RouteFit fit) {
        Dossier dossier = change.dossier();
        dossier.row().setRouteId(to.id());
        if (fit == RouteFit.CHANGED) {
            takeOver(change, target);
        } else {
            opinions.askOfStep(dossier, target, fieldOf(dossier), change.actor().accountId(), change.at());
        }
    }

    /** Goes back into a stay that was ended by mistake: the step counts as not done and the way between units as not gone. */
    void undo(Change change, StepView before, StepLogRecord stay) {
        Dossier dossier = change.dossier();
        DossierRecord row = dossier.row();
        int done = row.getStepsDone();
        StepLogRecord last = end(dossier, (UUID) null, change.at(), null);
        if (!stay.getUnitId().equals(last.getUnitId())) {
            row.setTransfers(row.getTransfers() - 1);
            row.setTransfersElectronic(row.getTransfersElectronic() - (store.hasPaperOnly(dossier) ? 0 : 1));
        }
        row.setStepsDone(done - 1);
        dossier.enter(before, stay.getUnitId(), change.at());
        StepLogRecord again = stay(dossier, before, last.getN() + 1, change.at());
        again.setHolderId(stay.getHolderId());
        store.insertStay(again);
        row.setHolderId(stay.getHolderId());
    }

    private String fieldOf(Dossier dossier) {
        return catalogue.get(dossier.row().getProcedureVersionId()).fieldCode();
    }

    /** Electronic where no paper that the applicant gave is without its file. */
    private void countTransfer(Dossier dossier) {
        DossierRecord row = dossier.row();
        row.setTransfers(row.getTransfers() + 1);
        if (!store.hasPaperOnly(dossier)) {
            row.setTransfersElectronic(row.getTransfersElectronic() + 1);
        }
    }

    /** Ends the running stay, as the holder's if there is one, else as the actor's. */
    StepLogRecord end(Dossier dossier, Actor by, Instant at) {
        return end(dossier, by.accountId(), at, null);
    }

    /** @param by whose the stay is where nobody claimed it; null for nobody's */
    StepLogRecord end(Dossier dossier, @Nullable UUID by, Instant at, @Nullable String exitKey) {
        long used = caseClock.workingMinutes(dossier, dossier.row().getStepSince(), at);
        StepLogRecord last = store.endStay(dossier, by, at, used, exitKey);
        dossier.row().setStepsDone(dossier.row().getStepsDone() + 1);
        return last;
    }

    /** Notes who claimed the running stay; null where it was given back. */
    void hold(Dossier dossier, @Nullable UUID holderId) {
        store.holdStay(dossier, holderId);
    }

    /** The step from which the dossier came; empty at the first one. */
    Optional<StepView> findPrevious(Dossier dossier, RouteView route) {
        List<String> stays =
                store.listStays(dossier).stream().map(StepLogRecord::getStepKey).toList();
        return Way.findPrevious(stays.stream()
                        .filter(key -> route.findStep(key).isPresent())
                        .toList())
                .map(route::getStep);
    }

    private static StepLogRecord stay(Dossier dossier, StepView step, int n, Instant at) {
        StepLogRecord stay = new StepLogRecord();
        stay.setAuthorityId(dossier.authorityId());
        stay.setDossierId(dossier.id());
        stay.setN(n);
        stay.setStepKey(step.key());
        stay.setUnitId(dossier.row().getStepUnitId());
        stay.setRole(step.role().name());
        stay.setBudgetMinutes((int) step.budget().toMinutes());
        stay.setEnteredAt(at);
        return stay;
    }
}
