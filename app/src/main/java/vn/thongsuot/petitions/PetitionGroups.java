package vn.thongsuot.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.petitions.PetitionChanges.Change;
import vn.thongsuot.shared.DomainException;

/**
 * Petitions on the same matter (Vietnamese: phản ánh trùng, phản ánh của nhiều người): one is answered, the others have its
 * answer. What another person sent stays a case in the figures; what the same person sent twice is one.
 */
@Component
class PetitionGroups {

    private final PetitionStore store;
    private final PetitionChanges changes;

    PetitionGroups(PetitionStore store, PetitionChanges changes) {
        this.store = store;
        this.changes = changes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ?> join(Change change, String code, boolean mass) {
        Petition petition = change.petition();
        Petition main = PetitionCode.find(code)
                .flatMap(store::find)
                .filter(found -> found.authorityId().equals(petition.authorityId()))
                .filter(found -> !found.id().equals(petition.id()))
                .filter(found -> found.row().getJoinedTo() == null)
                .filter(found -> !found.status().isEnd() || found.status().isAnswered())
                .orElseThrow(() -> new DomainException(
                        "PTN-033", DomainException.Kind.INVALID, "no petition to join to under this code"));
        separateAll(change);
        petition.classify(main.about());
        petition.joinTo(main, mass);
        UUID holder = main.row().getHolderId();
        if (holder != null) {
            petition.accept(holder, change.at());
        }
        return Map.of("to", main.id(), "as", mass ? "mass" : "duplicate");
    }

    /** Where the other one is answered already, this one is too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catchUp(Actor actor, UUID petitionId) {
        Petition petition = store.lock(actor.authorityId(), petitionId);
        Petition main = store.find(petition.authorityId(), petition.row().getJoinedTo())
                .orElseThrow(() -> new IllegalStateException("joined to nothing"));
        if (main.status().isAnswered()) {
            changes.followAs(actor, petition, PetitionAction.APPROVE, change -> takeAnswer(change, main));
        }
        Instant published = main.row().getPublishedAt();
        if (published != null) {
            changes.followAs(actor, petition, PetitionAction.PUBLISH, change -> {
                petition.publish(published);
                return Map.of();
            });
        }
    }

    /** All that were joined are taken on with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acceptAll(Change change, UUID holderId) {
        members(change.petition())
                .forEach(member -> changes.follow(change, member, PetitionAction.ACCEPT, follow -> {
                    member.accept(holderId, follow.at());
                    return Map.of("holder", holderId);
                }));
    }

    /** All that were joined have the answer with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int answerAll(Change change) {
        List<Petition> members = members(change.petition());
        members.forEach(member -> changes.follow(
                change, member, PetitionAction.APPROVE, follow -> takeAnswer(follow, change.petition())));
        return members.size();
    }

    /** All that were joined are public with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishAll(Change change) {
        store.lockMembers(change.petition()).stream()
                .filter(member -> member.status() == PetitionStatus.ANSWERED)
                .forEach(member -> changes.follow(change, member, PetitionAction.PUBLISH, follow -> {
                    member.publish(follow.at());
                    return Map.of();
                }));
    }

    /** Those that wait for an answer that will not come stand in the register again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void separateAll(Change change) {
        members(change.petition())
                .forEach(member -> changes.follow(change, member, PetitionAction.SEPARATE, follow -> {
                    member.separate();
                    return Map.of();
                }));
    }

    private List<Petition> members(Petition petition) {
        return store.lockMembers(petition).stream()
                .filter(member -> member.status() == PetitionStatus.JOINED)
                .toList();
    }

    private static Map<String, ?> takeAnswer(Change follow, Petition main) {
        Petition member = follow.petition();
        UUID holder = main.row().getHolderId();
        if (holder != null) {
            member.accept(holder, follow.at());
        }
        member.draft(main.row().getAnswerId(), main.row().getPublishable());
        member.answer(follow.at(), main.row().getPublishDueAt());
        return Map.of("to", main.id());
    }
}
