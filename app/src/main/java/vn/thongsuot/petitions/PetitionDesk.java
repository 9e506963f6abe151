package vn.thongsuot.petitions;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.petitions.PetitionChanges.Change;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/**
 * What is done at the register (Vietnamese: phân loại, chuyển xử lý, đề nghị bổ sung, từ chối, hướng dẫn, chuyển, gộp). Each
 * refusal gives its reason to the sender.
 */
@Service
@Transactional
@LegalBasis(act = "20/2008/NĐ-CP", provision = "Điều 9 khoản 1", from = "2008-03-03")
public class PetitionDesk {

    private static final Set<String> REDIRECTS = Set.of("complaint", "denunciation", "other");

    private final PetitionChanges changes;
    private final PetitionStore store;
    private final PetitionUnits units;
    private final PetitionClock petitionClock;
    private final PetitionNotes notes;
    private final PetitionGroups groups;

    PetitionDesk(
            PetitionChanges changes,
            PetitionStore store,
            PetitionUnits units,
            PetitionClock petitionClock,
            PetitionNotes notes,
            PetitionGroups groups) {
        this.changes = changes;
        this.store = store;
        this.units = units;
        this.petitionClock = petitionClock;
        this.notes = notes;
        this.groups = groups;
    }

    /** @throws DomainException PTN-030 for a unit that does not answer for this register */
    public void route(Actor actor, SeenPetition seen, PetitionAbout about, UUID unitId) {
        changes.apply(actor, seen, PetitionAction.ROUTE, change -> {
            requireAnswering(change.petition(), unitId);
            change.petition().classify(about);
            change.petition().routeTo(unitId, change.at());
            return Map.of("about", about.key(), "unit", unitId);
        });
    }

    /** @param what what is missing, for the sender to read */
    public void ask(Actor actor, SeenPetition seen, String what) {
        changes.apply(actor, seen, PetitionAction.ASK, change -> {
            if (petitionClock.askingPauses(change.petition())) {
                store.startPause(change.petition(), change.at());
            }
            return note(change, what);
        });
    }

    /** What the sender said on the telephone or wrote by letter. */
    public void complete(Actor actor, SeenPetition seen, String what) {
        changes.apply(actor, seen, PetitionAction.COMPLETE, change -> completed(change, what));
    }

    Map<String, ?> completed(Change change, String what) {
        store.endPause(change.petition(), change.at());
        petitionClock.refresh(change.petition());
        return note(change, what);
    }

    public void refuse(Actor actor, SeenPetition seen, String reason) {
        changes.apply(actor, seen, PetitionAction.REFUSE, change -> {
            end(change);
            change.petition().refuse(change.at());
            return note(change, reason);
        });
    }

    /**
     * A complaint or denunciation is no petition: the sender is told whom to turn to.
     *
     * @throws DomainException PTN-031 for a kind that is none of complaint, denunciation, other
     */
    public void redirect(Actor actor, SeenPetition seen, String kind, String guidance) {
        changes.apply(actor, seen, PetitionAction.REDIRECT, change -> {
            if (!REDIRECTS.contains(kind)) {
                throw new DomainException("PTN-031", DomainException.Kind.INVALID, "kind of redirection is missing");
            }
            end(change);
            change.petition().redirect(kind, change.at());
            return Map.of("kind", kind, "note", notes.add(change.petition(), change.action(), guidance));
        });
    }

    /** @throws DomainException PTN-032 without the name of the body */
    public void forward(Actor actor, SeenPetition seen, String body, String words) {
        changes.apply(actor, seen, PetitionAction.FORWARD, change -> {
            String name = body.strip();
            if (name.isEmpty() || name.length() > 200) {
                throw new DomainException("PTN-032", DomainException.Kind.INVALID, "body is not named");
            }
            end(change);
            change.petition().forward(name, change.at());
            return note(change, words);
        });
    }

    /** @throws DomainException PTN-017 for a unit that receives none, or the one where it is */
    public void transfer(Actor actor, SeenPetition seen, UUID registerId, String words) {
        changes.apply(actor, seen, PetitionAction.TRANSFER, change -> {
            boolean receives = units.listReceiving().stream()
                    .anyMatch(unit -> unit.id().equals(registerId)
                            && unit.authorityId().equals(change.petition().authorityId()));
            if (!receives || registerId.equals(change.petition().row().getIntakeUnitId())) {
                throw new DomainException("PTN-017", DomainException.Kind.INVALID, "unit receives no petitions");
            }
            change.petition().transferTo(registerId);
            petitionClock.screenAnew(change.petition(), change.at());
            return Map.of("unit", registerId, "note", notes.add(change.petition(), change.action(), words));
        });
    }

    /**
     * Joins to the petition on the same matter, whose answer will be this one's too.
     *
     * @param mass whether another person sent it; otherwise it is the same petition twice
     * @throws DomainException PTN-033 for a code that is unknown, its own, joined itself, or ended without an answer
     */
    public void join(Actor actor, SeenPetition seen, String code, boolean mass) {
        changes.apply(actor, seen, PetitionAction.JOIN, change -> groups.join(change, code, mass));
        groups.catchUp(actor, seen.id());
    }

    public void separate(Actor actor, SeenPetition seen) {
        changes.apply(actor, seen, PetitionAction.SEPARATE, change -> {
            change.petition().separate();
            return Map.of();
        });
    }

    /** Those that waited for this one's answer are cases of their own again. */
    private void end(Change change) {
        groups.separateAll(change);
        store.endPause(change.petition(), change.at());
    }

    private void requireAnswering(Petition petition, UUID unitId) {
        if (units.listAnswering(petition.row().getIntakeUnitId()).stream()
                .noneMatch(unit -> unit.id().equals(unitId))) {
            throw new DomainException("PTN-030", DomainException.Kind.INVALID, "unit does not answer for the register");
        }
    }

    private Map<String, ?> note(Change change, String words) {
        return Map.of("note", notes.add(change.petition(), change.action(), words));
    }
}
