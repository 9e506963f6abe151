package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;

/**
 * The one way in which an existing dossier changes (Vietnamese: thực hiện thao tác): lock, compare what was seen, check
 * the right, take the edge, save, write event and fact, all in the caller's transaction.
 */
@Component
class DossierChanges {

    private final DossierStore store;
    private final DossierRights rights;
    private final OpinionStore opinions;
    private final ApplicantRequestStore requests;
    private final DossierJournal journal;
    private final ApplicantMessages messages;
    private final Clock clock;

    DossierChanges(
            DossierStore store,
            DossierRights rights,
            OpinionStore opinions,
            ApplicantRequestStore requests,
            DossierJournal journal,
            ApplicantMessages messages,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.opinions = opinions;
        this.requests = requests;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    /** What a use case works with. */
    record Change(Dossier dossier, Actor actor, Grant grant, Instant at) {}

    /** What a use case does between the edge and the save; gives the event's data (ids and codes only). */
    interface Work {
        Map<String, ?> on(Change change);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(Actor actor, Seen seen, DossierAction action, Work work) {
        apply(actor, seen, dossier -> action, work);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(Actor actor, Seen seen, Function<Dossier, DossierAction> choice, Work work) {
        Dossier dossier = store.lock(seen.code());
        rights.requireRead(actor, dossier);
        dossier.requireVersion(seen.version());
        DossierAction action = choice.apply(dossier);
        Grant grant =
                rights.require(actor, dossier, action, dossier.edge(action).who());
        write(dossier, actor, grant, action, work);
    }

    /** A change of many dossiers by the product, in whose name the caller has checked; the dossier is locked by it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Dossier dossier, Actor actor, Grant grant, DossierAction action, Work work) {
        write(dossier, actor, grant, action, work);
    }

    /** What a change by a rule does between the edge and the save; gives the event's data (ids and codes only). */
    interface RuleWork {
        Map<String, ?> at(Instant at);
    }

    /** A change by a rule of the dossier's route, which nobody acts in and which does not end it; the caller has it locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void followRule(Dossier dossier, DossierAction action, RuleWork work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Transition edge = dossier.apply(action);
        Map<String, ?> data = work.at(now);
        store.save(dossier);
        journal.record(dossier, edge, null, null, data, now);
        messages.follow(dossier, action);
    }

    private void write(Dossier dossier, Actor actor, Grant grant, DossierAction action, Work work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Transition edge = dossier.apply(action);
        Map<String, ?> data = StandingIn.note(grant, work.on(new Change(dossier, actor, grant, now)));
        if (dossier.row().getOpinionsOpen() > 0 && dossier.row().getFinishedAt() != null) {
            opinions.lapse(dossier);
        }
        if (dossier.row().getRequestOpen() != null && dossier.row().getFinishedAt() != null) {
            answerRequest(dossier, actor, action, now);
        }
        store.save(dossier);
        journal.record(dossier, edge, actor, grant.unitId(), data, now);
        messages.follow(dossier, action);
    }

    /** What the applicant asked for is granted by a withdrawal, and has no object any more after another end. */
    private void answerRequest(Dossier dossier, Actor actor, DossierAction action, Instant at) {
        boolean granted = action == DossierAction.WITHDRAW
                && ApplicantWish.WITHDRAWAL.key().equals(dossier.row().getRequestOpen());
        requests.decide(
                        dossier,
                        granted ? ApplicantRequest.State.ACCEPTED : ApplicantRequest.State.LAPSED,
                        null,
                        actor.accountId(),
                        at)
                .ifPresent(id -> messages.requestAnswered(dossier, id));
    }
}
