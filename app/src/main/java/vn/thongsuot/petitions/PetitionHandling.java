package vn.thongsuot.petitions;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

/** What the unit that answers does (Vietnamese: thụ lý, xin ý kiến, dự thảo trả lời), and those whom it asks. */
@Service
@Transactional
public class PetitionHandling {

    private final PetitionChanges changes;
    private final PetitionNotes notes;
    private final PetitionOpinions opinions;
    private final PetitionAnswers answers;
    private final PetitionGroups groups;

    PetitionHandling(
            PetitionChanges changes,
            PetitionNotes notes,
            PetitionOpinions opinions,
            PetitionAnswers answers,
            PetitionGroups groups) {
        this.changes = changes;
        this.notes = notes;
        this.opinions = opinions;
        this.answers = answers;
        this.groups = groups;
    }

    /** From now on it is the actor's, with all that were joined to it. */
    public void accept(Actor actor, SeenPetition seen) {
        changes.apply(actor, seen, PetitionAction.ACCEPT, change -> {
            change.petition().accept(actor.accountId(), change.at());
            groups.acceptAll(change, actor.accountId());
            return Map.of("holder", actor.accountId());
        });
    }

    public void giveBack(Actor actor, SeenPetition seen, String reason) {
        changes.apply(actor, seen, PetitionAction.GIVE_BACK, change -> {
            change.petition().backToRegister();
            return Map.of("note", notes.add(change.petition(), change.action(), reason));
        });
    }

    /** @throws DomainException PTN-034 for a unit that cannot be asked, PTN-035 if it has not answered yet */
    public void askOpinion(Actor actor, SeenPetition seen, UUID unitId, String question) {
        changes.apply(
                actor,
                seen,
                PetitionAction.ASK_OPINION,
                change -> Map.of("unit", unitId, "opinion", opinions.ask(change, unitId, question)));
    }

    public void giveOpinion(Actor actor, SeenPetition seen, String words) {
        changes.apply(
                actor, seen, PetitionAction.GIVE_OPINION, change -> Map.of("opinion", opinions.give(change, words)));
    }

    /** Lays the draft before the leader; refusals as {@link PetitionAnswers#draft}. */
    public void submit(Actor actor, SeenPetition seen, AnswerDraft draft) {
        changes.apply(actor, seen, PetitionAction.SUBMIT, change -> {
            UUID answer = answers.draft(change.petition(), draft, actor.accountId(), change.at());
            change.petition().draft(answer, draft.publishable());
            opinions.drop(change.petition(), change.at());
            return Map.of("answer", answer, "publishable", draft.publishable());
        });
    }
}
