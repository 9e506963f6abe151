package vn.thongsuot.petitions;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.shared.DomainException;

/**
 * The sender's own page (Vietnamese: tra cứu phản ánh): code with the last four digits of the telephone number lead to an address
 * with a key. A wrong pair and an unknown code get the same answer after the same work. Here the sender completes, rates and
 * opens again.
 */
@Service
public class PetitionTracking {

    private static final String SECRET = "petition-tracking";

    private final PetitionStore store;
    private final PersonStore persons;
    private final TrackingKeys keys;
    private final RateLimits limits;
    private final PetitionSettings settings;
    private final PetitionChanges changes;
    private final PetitionDesk desk;
    private final PetitionDeciding deciding;
    private final PetitionNotes notes;
    private final PetitionClock petitionClock;
    private final Clock clock;

    PetitionTracking(
            PetitionStore store,
            PersonStore persons,
            TrackingKeys keys,
            RateLimits limits,
            PetitionSettings settings,
            PetitionChanges changes,
            PetitionDesk desk,
            PetitionDeciding deciding,
            PetitionNotes notes,
            PetitionClock petitionClock,
            Clock clock) {
        this.store = store;
        this.persons = persons;
        this.keys = keys;
        this.limits = limits;
        this.settings = settings;
        this.changes = changes;
        this.desk = desk;
        this.deciding = deciding;
        this.notes = notes;
        this.petitionClock = petitionClock;
        this.clock = clock;
    }

    /**
     * The path of this petition's page, with its key.
     *
     * @throws DomainException PTN-060 (not found) for a wrong pair, PTN-061 (too many) after too many wrong tries for the code
     *     within an hour
     */
    public String open(String typedCode, String lastFour) {
        String bucket = "petition:track:" + keys.digest(typedCode.strip());
        limits.requireBelow(bucket, settings.trackTriesPerHour(), "PTN-061");
        Optional<Petition> petition = PetitionCode.find(typedCode).flatMap(store::find);
        UUID authority = petition.map(Petition::authorityId).orElse(TrackingKeys.NOBODY);
        UUID sender = petition.map(found -> found.row().getSenderId()).orElse(TrackingKeys.NOBODY);
        boolean matches = persons.lastDigitsMatch(authority, sender, lastFour.strip());
        if (!matches || petition.isEmpty()) {
            limits.count(bucket);
            throw wrong();
        }
        return path(petition.get());
    }

    /** The path of a petition that was received just now. */
    public String pathOf(PetitionCode code) {
        return path(store.find(code).orElseThrow(PetitionTracking::wrong));
    }

    String path(Petition petition) {
        return "/petitions/track/" + petition.code() + "/" + keys.of(SECRET, petition.id());
    }

    /** @throws DomainException PTN-060 (not found) where code and key do not belong together */
    Petition get(String code, String key) {
        return PetitionCode.find(code)
                .flatMap(store::find)
                .filter(petition -> keys.fits(SECRET, petition.id(), key))
                .orElseThrow(PetitionTracking::wrong);
    }

    @Transactional
    public void complete(String code, String key, String what) {
        changes.applyBySender(get(code, key), PetitionAction.COMPLETE, change -> desk.completed(change, what));
    }

    /**
     * @param stars 1 (very dissatisfied) to 5 (very satisfied)
     * @throws DomainException PTN-062 for another number, PTN-063 (conflict) if it was rated since it was answered last
     */
    @Transactional
    public void rate(String code, String key, int stars, String words) {
        changes.applyBySender(get(code, key), PetitionAction.RATE, change -> {
            Petition petition = change.petition();
            if (stars < 1 || stars > 5) {
                throw new DomainException("PTN-062", DomainException.Kind.INVALID, "rating is from 1 to 5");
            }
            if (isRated(petition)) {
                throw new DomainException("PTN-063", DomainException.Kind.CONFLICT, "this answer is rated already");
            }
            petition.rate(stars, change.at());
            return words.isBlank()
                    ? Map.of("rating", stars)
                    : Map.of("rating", stars, "note", notes.add(petition, change.action(), words));
        });
    }

    /** @throws DomainException PTN-064 (conflict) after the last day, PTN-004 without a reason */
    @Transactional
    public void reopen(String code, String key, String reason) {
        changes.applyBySender(get(code, key), PetitionAction.REOPEN, change -> {
            if (!isInTime(change.petition())) {
                throw new DomainException("PTN-064", DomainException.Kind.CONFLICT, "too late to open it again");
            }
            return deciding.reopened(change, reason);
        });
    }

    boolean isRated(Petition petition) {
        Instant rated = petition.row().getRatedAt();
        Instant closed = petition.row().getClosedAt();
        return rated != null && closed != null && !rated.isBefore(closed);
    }

    boolean mayReopen(Petition petition) {
        return petition.status().isAnswered() && isInTime(petition);
    }

    /** The last day on which it can be opened again is not over. */
    private boolean isInTime(Petition petition) {
        Instant closed = petition.row().getClosedAt();
        return closed != null
                && !petitionClock.day(clock.instant()).isAfter(petitionClock.reopenUntil(petition, closed));
    }

    private static DomainException wrong() {
        return new DomainException("PTN-060", DomainException.Kind.NOT_FOUND, "tracking: code and digits do not match");
    }
}
