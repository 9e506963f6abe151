package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Ends of a dossier (Vietnamese: kết thúc hồ sơ): refusal, return of the result, withdrawal, stop; and the apology. */
@Service
public class Conclusion {

    private final DossierChanges changes;
    private final StepFlow flow;
    private final CaseClock caseClock;
    private final DossierPapers papers;
    private final DossierRules rules;
    private final DossierNotes notes;
    private final DossierFees fees;
    private final HandingOver handingOver;
    private final IssuedRegister register;

    Conclusion(
            DossierChanges changes,
            StepFlow flow,
            CaseClock caseClock,
            DossierPapers papers,
            DossierRules rules,
            DossierNotes notes,
            DossierFees fees,
            HandingOver handingOver,
            IssuedRegister register) {
        this.changes = changes;
        this.flow = flow;
        this.caseClock = caseClock;
        this.papers = papers;
        this.rules = rules;
        this.notes = notes;
        this.fees = fees;
        this.handingOver = handingOver;
        this.register = register;
    }

    /** Refuses after examination with a written reason (form 03); the refusal lies at the desk like a result. */
    @Transactional
    @LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 03", from = "2025-09-15")
    public void refuse(Actor actor, Seen seen, String reason) {
        String written = Reasons.require(reason, DossierAction.REFUSE_RESULT);
        changes.apply(actor, seen, DossierAction.REFUSE_RESULT, change -> {
            caseClock.end(change.dossier(), Outcome.REFUSED, change.at());
            moveToDesk(change);
            return Map.of("paper", papers.issue(change, PaperKind.REFUSAL, written, List.of()));
        });
    }

    /** For acts on many dossiers that were begun before anybody was asked who collects; nothing is noted. */
    @Transactional
    public void returnResult(Actor actor, Seen seen) {
        returnResult(actor, seen, dossier -> Map.of());
    }

    /**
     * Hands the result over.
     *
     * @param collector who collected it; null where nobody was named
     * @throws DomainException DOS-284 where nobody was named, DOS-285 without particulars of who was authorised, DOS-286 for an agent where there is none
     */
    @Transactional
    @LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 22", from = "2025-07-01")
    public void returnResult(Actor actor, Seen seen, @Nullable Collector collector) {
        returnResult(actor, seen, dossier -> handingOver.note(dossier, collector));
    }

    /** As {@link #returnResult(Actor, Seen, Collector)} for who collects the results of many dossiers. */
    @Transactional
    public void returnResult(Actor actor, Seen seen, KeptCollector collector) {
        returnResult(actor, seen, dossier -> handingOver.note(dossier, collector));
    }

    private void returnResult(Actor actor, Seen seen, Function<Dossier, Map<String, ?>> collected) {
        changes.apply(actor, seen, DossierAction.RETURN_RESULT, change -> {
            flow.end(change.dossier(), actor, change.at());
            Dossier dossier = change.dossier();
            dossier.handOver(change.at(), change.grant().unitId());
            register.returned(
                    dossier.authorityId(), dossier.id(), change.grant().unitId());
            return collected.apply(dossier);
        });
    }

    /** The applicant takes the application back before there is a result. */
    @Transactional
    public void withdraw(Actor actor, Seen seen, String reason) {
        leave(actor, seen, DossierAction.WITHDRAW, reason);
    }

    /** Stops at the applicant's request, which form 05 confirms; possible only while no result was issued. */
    @Transactional
    @LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 21", from = "2025-07-01")
    @LegalBasis(act = "03/2025/TT-VPCP", provision = "Điều 7", from = "2025-09-15")
    public void stop(Actor actor, Seen seen, String reason) {
        leave(actor, seen, DossierAction.STOP, reason);
    }

    /**
     * Apologises and names a later day (form 04). The appointment moves, the due instant never does.
     *
     * @param limit how much later, in the grammar of limits, such as {@code 2 working days}
     * @throws DomainException DOS-021 without a reason, DOS-026 if the limit cannot be read, DOS-027 once the extensions
     *     that the rule allows are used up, DOS-028 while the clock stands
     */
    @Transactional
    @LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 04", from = "2025-09-15")
    public void extend(Actor actor, Seen seen, String limit, String reason) {
        String written = Reasons.require(reason, DossierAction.EXTEND);
        changes.apply(actor, seen, DossierAction.EXTEND, change -> {
            rules.requireExtensionLeft(change.dossier());
            caseClock.extend(change.dossier(), limit, change.at());
            return Map.of("limit", limit, "paper", papers.issue(change, PaperKind.APOLOGY, written, List.of()));
        });
    }

    private void leave(Actor actor, Seen seen, DossierAction action, String reason) {
        String written = Reasons.require(reason, action);
        fees.hold(seen.code());
        changes.apply(actor, seen, action, change -> {
            caseClock.end(change.dossier(), Outcome.STOPPED, change.at());
            flow.end(change.dossier(), actor, change.at());
            fees.cancel(change.dossier(), actor.accountId());
            UUID note = notes.add(change, written);
            return action == DossierAction.STOP
                    ? Map.of("note", note, "paper", papers.issue(change, PaperKind.STOP, written, List.of()))
                    : Map.of("note", note);
        });
    }

    private void moveToDesk(Change change) {
        RouteView route = flow.routeOf(change.dossier());
        route.steps().stream()
                .filter(StepView::isReturn)
                .findFirst()
                .ifPresentOrElse(
                        desk -> flow.move(change, desk), () -> flow.end(change.dossier(), change.actor(), change.at()));
    }
}
