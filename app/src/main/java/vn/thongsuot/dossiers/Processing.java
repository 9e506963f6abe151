package vn.thongsuot.dossiers;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Work on a dossier inside its route (Vietnamese: xử lý hồ sơ): claim, pass on, send back, finish. */
@Service
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 18", from = "2025-07-01")
public class Processing {

    private final DossierChanges changes;
    private final StepFlow flow;
    private final CaseClock caseClock;
    private final DossierNotes notes;
    private final PaperKeeping keeping;

    Processing(
            DossierChanges changes, StepFlow flow, CaseClock caseClock, DossierNotes notes, PaperKeeping keeping) {
        this.changes = changes;
        this.flow = flow;
        this.caseClock = caseClock;
        this.notes = notes;
        this.keeping = keeping;
    }

    /** Takes the current step: from now on nobody else works in it. */
    @Transactional
    public void claim(Actor actor, Seen seen) {
        changes.apply(actor, seen, DossierAction.CLAIM, change -> {
            change.dossier().claim(actor);
            flow.hold(change.dossier(), actor.accountId());
            return step(change);
        });
    }

    /** Passes the dossier to the next step, or to the desk when the route's work is done. */
    @Transactional
    public void completeStep(Actor actor, Seen seen) {
        changes.apply(actor, seen, this::passOnOrFinish, change -> {
            Map<String, ?> data = step(change);
            passOn(change);
            return data;
        });
    }

    /**
     * Sends the dossier back to the step it came from, with a reason for the one who had it.
     *
     * @throws DomainException DOS-021 without a reason, DOS-023 at the first step
     */
    @Transactional
    public void sendBack(Actor actor, Seen seen, String reason) {
        String written = Reasons.require(reason, DossierAction.SEND_BACK);
        changes.apply(actor, seen, DossierAction.SEND_BACK, change -> {
            String from = change.dossier().row().getStepKey();
            RouteView route = flow.routeOf(change.dossier());
            flow.move(change, route, previous(change, route));
            return Map.of("step", from, "note", notes.add(change, written));
        });
    }

    private DossierAction passOnOrFinish(Dossier dossier) {
        boolean last =
                findNext(dossier).filter(step -> !StepFlow.isReturn(step)).isEmpty();
        return last ? DossierAction.FINISH : DossierAction.COMPLETE_STEP;
    }

    private void passOn(Change change) {
        Dossier dossier = change.dossier();
        if (dossier.status() == DossierStatus.RESULT_READY) {
            caseClock.end(dossier, Outcome.GRANTED, change.at());
            keeping.keepAccepted(dossier);
        }
        findNext(dossier)
                .ifPresentOrElse(
                        next -> flow.move(change, flow.routeOf(dossier), next),
                        () -> flow.end(dossier, change.actor(), change.at()));
    }

    private Optional<StepView> findNext(Dossier dossier) {
        RouteView route = flow.routeOf(dossier);
        return StepFlow.findNext(route, flow.currentStep(dossier, route));
    }

    private StepView previous(Change change, RouteView route) {
        return flow.findPrevious(change.dossier(), route)
                .orElseThrow(() -> new DomainException(
                        "DOS-023",
                        DomainException.Kind.CONFLICT,
                        "Dossier %s: cannot send back; it is in its first step."
                                .formatted(change.dossier().label())));
    }

    private static Map<String, ?> step(Change change) {
        return Map.of("step", change.dossier().row().getStepKey());
    }
}
