package vn.thongsuot.dossiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.procedures.RouteExit;
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
    private final StepGuards guards;
    private final CaseClock caseClock;
    private final Opinions opinions;
    private final DossierNotes notes;
    private final DossierPapers papers;
    private final PaperKeeping keeping;
    private final PassOns passOns;

    Processing(
            DossierChanges changes,
            StepFlow flow,
            StepGuards guards,
            CaseClock caseClock,
            Opinions opinions,
            DossierNotes notes,
            DossierPapers papers,
            PaperKeeping keeping,
            PassOns passOns) {
        this.changes = changes;
        this.flow = flow;
        this.guards = guards;
        this.caseClock = caseClock;
        this.opinions = opinions;
        this.notes = notes;
        this.papers = papers;
        this.keeping = keeping;
        this.passOns = passOns;
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

    /**
     * Gives the current step back to all who may do it.
     *
     * @param words why, for whoever takes it next; may be blank
     * @throws DomainException DOS-186 where nobody has it
     */
    @Transactional
    public void release(Actor actor, Seen seen, String words) {
        changes.apply(actor, seen, DossierAction.RELEASE, change -> {
            if (change.dossier().row().getHolderId() == null) {
                throw new DomainException(
                        "DOS-186",
                        DomainException.Kind.CONFLICT,
                        "Dossier %s: cannot give back; nobody has claimed it."
                                .formatted(change.dossier().label()));
            }
            change.dossier().release();
            flow.hold(change.dossier(), null);
            return stepAndNote(change, words);
        });
    }

    /**
     * Takes back what was passed on by mistake, as long as nobody opened it or did anything since; history keeps both, the legal
     * clock runs on.
     *
     * @param words why; may be blank
     */
    @Transactional
    public void takeBack(Actor actor, Seen seen, String words) {
        changes.apply(actor, seen, DossierAction.TAKE_BACK, change -> {
            Map<String, ?> data = stepAndNote(change, words);
            StepLogRecord stay = passOns.requireStay(change.dossier().row());
            flow.undo(change, flow.routeOf(change.dossier()).getStep(stay.getStepKey()), stay);
            return data;
        });
    }

    /** Passes the dossier to the next step, or to the desk when the route's work is done. */
    @Transactional
    public void completeStep(Actor actor, Seen seen) {
        completeStep(actor, seen, StepChoice.NONE);
    }

    /**
     * Passes the dossier on by the exit that was picked.
     *
     * @throws DomainException DOS-060 where a step with a choice is left without one, DOS-061 while an opinion is awaited,
     *     DOS-062 where one is overdue and nothing says why it is not waited for, DOS-021 where the exit refuses without a
     *     reason, DOS-003 where the actor may not decide and it refuses, DOS-270 where a condition of the exit does not hold
     */
    @Transactional
    public void completeStep(Actor actor, Seen seen, StepChoice choice) {
        changes.apply(actor, seen, dossier -> passOnOrFinish(dossier, choice), change -> {
            StepView step = stepOf(change.dossier());
            RouteExit exit = choice.require(step);
            guards.require(change.dossier(), exit);
            Map<String, Object> data = new HashMap<>(step(change));
            opinions.settle(change, choice.overdueReason()).ifPresent(note -> data.put("note", note));
            if (step.isChoice()) {
                data.put("exit", exit.key());
            }
            Outcome outcome = exit.isRefused() ? Outcome.REFUSED : Outcome.GRANTED;
            if (change.dossier().status() == DossierStatus.RESULT_READY && outcome == Outcome.REFUSED) {
                data.put("paper", refusal(change, choice));
            }
            passOn(change, exit, step.isChoice() ? exit.key() : null, outcome);
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
            flow.move(change, previous(change, route));
            return Map.of("step", from, "note", notes.add(change, written));
        });
    }

    /** A step left without its choice is refused later, after the question of rights. */
    private DossierAction passOnOrFinish(Dossier dossier, StepChoice choice) {
        Optional<RouteExit> exit = choice.find(stepOf(dossier));
        if (exit.isEmpty()) {
            return DossierAction.COMPLETE_STEP;
        }
        boolean last =
                findNext(dossier, exit.get()).filter(step -> !step.isReturn()).isEmpty();
        if (!last) {
            return DossierAction.COMPLETE_STEP;
        }
        return exit.get().isRefused() ? DossierAction.REFUSE_RESULT : DossierAction.FINISH;
    }

    /** The written refusal (form 03), as where a leader refuses without the route. */
    private UUID refusal(Change change, StepChoice choice) {
        String written = Reasons.require(choice.refusalReason(), DossierAction.REFUSE_RESULT);
        return papers.issue(change, PaperKind.REFUSAL, written, List.of());
    }

    private void passOn(Change change, RouteExit exit, @Nullable String picked, Outcome outcome) {
        Dossier dossier = change.dossier();
        if (dossier.status() == DossierStatus.RESULT_READY) {
            caseClock.end(dossier, outcome, change.at());
            if (outcome == Outcome.GRANTED) {
                keeping.keepAccepted(dossier);
            }
        }
        findNext(dossier, exit)
                .ifPresentOrElse(
                        next -> flow.move(change, next, picked),
                        () -> flow.end(dossier, change.actor().accountId(), change.at(), picked));
    }

    private StepView stepOf(Dossier dossier) {
        return flow.currentStep(dossier, flow.routeOf(dossier));
    }

    private Optional<StepView> findNext(Dossier dossier, RouteExit exit) {
        return Optional.ofNullable(exit.nextKey()).map(flow.routeOf(dossier)::getStep);
    }

    private StepView previous(Change change, RouteView route) {
        return flow.findPrevious(change.dossier(), route)
                .orElseThrow(() -> new DomainException(
                        "DOS-023",
                        DomainException.Kind.CONFLICT,
                        "Dossier %s: cannot send back; it is in its first step."
                                .formatted(change.dossier().label())));
    }

    private Map<String, ?> stepAndNote(Change change, String words) {
        Map<String, Object> data = new HashMap<>(step(change));
        if (!words.isBlank()) {
            data.put("note", notes.add(change, words.strip()));
        }
        return data;
    }

    private static Map<String, ?> step(Change change) {
        return Map.of("step", change.dossier().row().getStepKey());
    }
}
