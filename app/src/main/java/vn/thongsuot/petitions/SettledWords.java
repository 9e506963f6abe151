package vn.thongsuot.petitions;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.audit.AuditTrail;

/**
 * What senders say weeks after an answer (Vietnamese: người gửi cho biết việc đã được giải quyết chưa). It stands in the petition's
 * stream alone, once per answer.
 */
@Component
class SettledWords {

    /** Calendar days between the answer and the question. */
    static final int DAYS = 28;

    private static final Map<String, Boolean> EVENTS = Map.of("petition.settled", true, "petition.unsettled", false);

    private final AuditTrail audit;
    private final PetitionClock petitionClock;
    private final Clock clock;

    SettledWords(AuditTrail audit, PetitionClock petitionClock, Clock clock) {
        this.audit = audit;
        this.petitionClock = petitionClock;
        this.clock = clock;
    }

    record Said(boolean settled, Instant at) {}

    /** Whether the day has come; who sent the same twice is asked for the first alone. */
    boolean isTime(Petition petition) {
        Instant closed = petition.row().getClosedAt();
        return closed != null
                && petition.status().isAnswered()
                && !petition.isDuplicate()
                && !petitionClock.day(closed).plusDays(DAYS).isAfter(petitionClock.day(clock.instant()));
    }

    /** What was said of the answer that stands. */
    Optional<Said> findOfAnswer(Petition petition) {
        Instant closed = petition.row().getClosedAt();
        return closed != null && isTime(petition)
                ? newest(petition).filter(said -> !said.at().isBefore(closed))
                : Optional.empty();
    }

    /** What was said last, of this answer or of one before the matter was opened again; a stream is read only where it can hold a word. */
    Optional<Said> findLast(Petition petition) {
        return petition.row().getReopened() || isTime(petition) ? newest(petition) : Optional.empty();
    }

    private Optional<Said> newest(Petition petition) {
        return audit.list(PetitionJournal.stream(petition.id())).reversed().stream()
                .filter(entry -> EVENTS.containsKey(entry.action()))
                .findFirst()
                .map(entry -> new Said(EVENTS.getOrDefault(entry.action(), false), entry.at()));
    }
}
