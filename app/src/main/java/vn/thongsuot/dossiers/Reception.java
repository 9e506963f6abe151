package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.dossiers.ReceptionDrafts.ReceptionDraft;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Receives applications at a desk, or refuses them there (Vietnamese: tiếp nhận hồ sơ). */
@Service
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 17", from = "2025-07-01")
public class Reception {

    private final ReceptionDrafts drafts;
    private final DossierStore store;
    private final DossierComponents components;
    private final PaperIntake papersGiven;
    private final DossierParties parties;
    private final DossierForms forms;
    private final StepFlow flow;
    private final CaseClock caseClock;
    private final DossierCodes codes;
    private final DossierFees fees;
    private final DossierPapers papers;
    private final DossierJournal journal;
    private final AccessPolicy policy;
    private final Clock clock;

    Reception(
            ReceptionDrafts drafts,
            DossierStore store,
            DossierComponents components,
            PaperIntake papersGiven,
            DossierParties parties,
            DossierForms forms,
            StepFlow flow,
            CaseClock caseClock,
            DossierCodes codes,
            DossierFees fees,
            DossierPapers papers,
            DossierJournal journal,
            AccessPolicy policy,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.components = components;
        this.papersGiven = papersGiven;
        this.parties = parties;
        this.forms = forms;
        this.flow = flow;
        this.caseClock = caseClock;
        this.codes = codes;
        this.fees = fees;
        this.papers = papers;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Receives: person, code, components, first step, receipt, event and fact in one transaction. The code is taken last
     * of what others may wait for.
     *
     * @return the new dossier's code
     * @throws DomainException ACC-001 outside the actor's desk, DOS-010 if the procedure is not in force, DOS-011 if its
     *     limit or route is not known, DOS-012 for papers that are not of this procedure, DOS-013 for a person who applies for what is between agencies, DOS-050 for a kept paper that is not
     *     offered, DOS-051 if what the store holds is asked for without a reason, FEE-001 to FEE-003 and FEE-011 to FEE-013
     *     for a fee that the schedule does not offer, PTY-002 or PTY-003 for persons beside the applicant
     */
    @Transactional
    public DossierCode receive(Actor actor, ReceiveCommand command) {
        requireDesk(actor, command.intakeUnitId());
        ReceptionDraft draft = drafts.make(actor, command, now());
        Dossier dossier = draft.dossier();
        Transition edge = dossier.apply(DossierAction.RECEIVE);
        dossier.row().setReceivedAt(draft.at());
        if (command.feePaid() && dossier.row().getFeeAmount() > 0) {
            dossier.payFee(draft.at());
        }
        caseClock.start(dossier);
        flow.prepareFirst(dossier, draft.offer(), draft.at(), draft.day());
        dossier.receive(codes.next(command.intakeUnitId(), draft.day()), draft.at(), actor.accountId());
        List<ComponentRecord> given =
                papersGiven.take(actor, dossier, draft.offer().procedure(), command.components());
        note(dossier, command);
        store.insert(dossier);
        flow.logFirst(dossier, draft.offer().route(), draft.at());
        store.insertComponents(given);
        write(dossier, command, actor, draft.at());
        fees.open(dossier, draft.fee(), draft.offer().procedure(), command.fee(), actor);
        papers.issueReceipt(dossier, command.intakeUnitId(), actor.accountId(), draft.at());
        journal.record(dossier, edge, actor, command.intakeUnitId(), received(command), draft.at());
        return new DossierCode(dossier.label());
    }

    /**
     * Refuses at the desk with a written reason (form 03); no code is given and no fact is made.
     *
     * @return id of the paper
     * @throws DomainException DOS-021 without a reason, otherwise as {@link #receive}
     */
    @Transactional
    @LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 03", from = "2025-09-15")
    public UUID refuse(Actor actor, ReceiveCommand command, String reason) {
        requireDesk(actor, command.intakeUnitId());
        String written = Reasons.require(reason, DossierAction.REFUSE_RECEPTION);
        ReceptionDraft draft = drafts.make(actor, command, now());
        Dossier dossier = draft.dossier();
        Transition edge = dossier.apply(DossierAction.REFUSE_RECEPTION);
        note(dossier, command);
        store.insert(dossier);
        components.insert(dossier, draft.offer().procedure(), command.components());
        write(dossier, command, actor, draft.at());
        UUID paper =
                papers.issue(dossier, PaperKind.REFUSAL, command.intakeUnitId(), actor, draft.at(), written, List.of());
        journal.record(dossier, edge, actor, command.intakeUnitId(), Map.of("paper", paper), draft.at());
        return paper;
    }

    private void requireDesk(Actor actor, UUID intakeUnitId) {
        if (!policy.mayIn(actor, Permission.DOSSIER_RECEIVE, intakeUnitId)) {
            throw AccessPolicy.notFound();
        }
    }

    /** What the row says of persons beside the applicant and of the form, so that a dossier without them costs nothing. */
    private static void note(Dossier dossier, ReceiveCommand command) {
        DossierParties.count(dossier, command.parties());
        DossierForms.note(dossier, command.form());
    }

    private void write(Dossier dossier, ReceiveCommand command, Actor actor, Instant at) {
        parties.write(dossier, command.parties(), actor, at);
        forms.write(dossier, command.form());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, Object> received(ReceiveCommand command) {
        long given = command.components().stream()
                .filter(ReceiveCommand.GivenComponent::present)
                .count();
        return Map.of("procedure", command.procedureCode(), "channel", command.channel(), "components", given);
    }
}
