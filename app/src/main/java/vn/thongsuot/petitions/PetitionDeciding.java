package vn.thongsuot.petitions;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

/** What has effect outside (Vietnamese: duyệt trả lời, trả lại, công khai, yêu cầu xử lý lại). */
@Service
@Transactional
public class PetitionDeciding {

    private final PetitionChanges changes;
    private final PetitionNotes notes;
    private final PetitionAnswers answers;
    private final PetitionGroups groups;
    private final PetitionClock petitionClock;

    PetitionDeciding(
            PetitionChanges changes,
            PetitionNotes notes,
            PetitionAnswers answers,
            PetitionGroups groups,
            PetitionClock petitionClock) {
        this.changes = changes;
        this.notes = notes;
        this.answers = answers;
        this.groups = groups;
        this.petitionClock = petitionClock;
    }

    /**
     * The sender has the answer from now on, and so have all who were joined.
     *
     * @throws DomainException PTN-044 if the actor drafted it
     */
    public void approve(Actor actor, SeenPetition seen) {
        changes.apply(actor, seen, PetitionAction.APPROVE, change -> {
            Petition petition = change.petition();
            answers.approve(petition, actor.accountId(), change.at());
            petition.answer(change.at(), publishDue(petition, change.at()));
            return Map.of("answer", petition.row().getAnswerId(), "joined", groups.answerAll(change));
        });
    }

    public void sendBack(Actor actor, SeenPetition seen, String remarks) {
        changes.apply(
                actor,
                seen,
                PetitionAction.RETURN,
                change -> Map.of("note", notes.add(change.petition(), change.action(), remarks)));
    }

    /** @throws DomainException PTN-045 if it was decided that the answer is not public, PTN-046 for a joined one */
    public void publish(Actor actor, SeenPetition seen) {
        changes.apply(actor, seen, PetitionAction.PUBLISH, change -> {
            Petition petition = change.petition();
            if (!petition.row().getPublishable()) {
                throw new DomainException("PTN-045", DomainException.Kind.CONFLICT, "answer is not to be public");
            }
            if (petition.row().getJoinedTo() != null) {
                throw new DomainException("PTN-046", DomainException.Kind.CONFLICT, "is public with the one it joined");
            }
            petition.publish(change.at());
            groups.publishAll(change);
            return Map.of();
        });
    }

    /** A leader sets the answer aside. */
    public void reopen(Actor actor, SeenPetition seen, String reason) {
        changes.apply(actor, seen, PetitionAction.REOPEN, change -> reopened(change, reason));
    }

    Map<String, ?> reopened(PetitionChanges.Change change, String reason) {
        Petition petition = change.petition();
        Map<String, Object> data = new HashMap<>();
        data.put("note", notes.add(petition, change.action(), reason));
        data.put("answer", petition.row().getAnswerId());
        petition.reopen(change.at());
        petitionClock.restart(petition, change.at());
        return data;
    }

    private @org.jspecify.annotations.Nullable Instant publishDue(Petition petition, Instant at) {
        return petition.row().getPublishable() ? petitionClock.publishDue(petition, at) : null;
    }
}
