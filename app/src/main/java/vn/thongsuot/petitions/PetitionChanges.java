package vn.thongsuot.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.petitions.PetitionJournal.Doer;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * The one way in which an existing petition changes (Vietnamese: thực hiện thao tác): lock, ask who may see it, compare what was
 * seen, check the right, take the edge, save, write event and fact, tell who is next, all in the caller's transaction.
 */
@Component
class PetitionChanges {

    private final PetitionStore store;
    private final PetitionRights rights;
    private final PetitionJournal journal;
    private final PetitionTelling telling;
    private final Clock clock;

    PetitionChanges(
            PetitionStore store, PetitionRights rights, PetitionJournal journal, PetitionTelling telling, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.journal = journal;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * What a use case works with.
     *
     * @param actor null where the sender acts
     */
    record Change(
            Petition petition,
            PetitionAction action,
            @Nullable Actor actor,
            Doer doer,
            Instant at) {

        /** The official who acts; only where the edge is none of the sender's. */
        Actor official() {
            if (actor == null) {
                throw new IllegalStateException("The sender acts.");
            }
            return actor;
        }
    }

    /** What a use case does between the edge and the save; gives the event's data (ids, codes and dates only). */
    interface Work {
        Map<String, ?> on(Change change);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(Actor actor, SeenPetition seen, PetitionAction action, Work work) {
        Petition petition = store.lock(actor.authorityId(), seen.id());
        rights.requireRead(actor, petition);
        petition.requireVersion(seen.version());
        Grant grant = rights.require(actor, petition, petition.edge(action));
        apply(petition, action, actor, new Doer(actor.accountId(), grant.unitId()), work);
    }

    /** The sender, whom code and key have proved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void applyBySender(Petition found, PetitionAction action, Work work) {
        Petition petition = store.lock(found.authorityId(), found.id());
        if (!petition.edge(action).who().contains(PetitionParty.SENDER)) {
            throw new DomainException(
                    "PTN-003",
                    DomainException.Kind.FORBIDDEN,
                    "Petition %s: %s is not for the sender".formatted(petition.code(), action),
                    new MessageRef("petition.action." + action.key()),
                    new MessageRef("petition.party.receiver"));
        }
        apply(petition, action, null, Doer.SENDER, work);
    }

    /** What follows for another petition from a change of this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Change change, Petition other, PetitionAction action, Work work) {
        apply(other, action, change.actor(), change.doer(), work);
    }

    /** As {@link #follow} after the change itself is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void followAs(Actor actor, Petition other, PetitionAction action, Work work) {
        apply(other, action, actor, new Doer(actor.accountId(), null), work);
    }

    private void apply(Petition petition, PetitionAction action, @Nullable Actor actor, Doer doer, Work work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PetitionTransition edge = petition.apply(action);
        Map<String, ?> data = work.on(new Change(petition, action, actor, doer, now));
        store.save(petition);
        journal.record(petition, edge.event(), doer, data, now);
        telling.tell(petition, edge, doer);
    }
}
