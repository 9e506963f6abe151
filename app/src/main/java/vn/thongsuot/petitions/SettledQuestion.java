package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.shared.DomainException;

/**
 * Four weeks after the answer the sender is asked whether the matter is settled (Vietnamese: "Việc đã được giải quyết chưa?"): by
 * message where they agreed to be told, and on their own page. An answer that reads well may settle nothing.
 */
@Service
public class SettledQuestion {

    /** So long a message is made up for where the product stood still; later the page asks alone. */
    private static final Duration LATE = Duration.ofDays(14);

    private final DSLContext db;
    private final PetitionTracking tracking;
    private final PetitionChanges changes;
    private final SettledWords words;
    private final SenderTelling senders;
    private final Clock clock;

    SettledQuestion(
            DSLContext db,
            PetitionTracking tracking,
            PetitionChanges changes,
            SettledWords words,
            SenderTelling senders,
            Clock clock) {
        this.db = db;
        this.tracking = tracking;
        this.changes = changes;
        this.words = words;
        this.senders = senders;
        this.clock = clock;
    }

    /**
     * The sender says whether the matter is settled.
     *
     * @throws DomainException PTN-065 (conflict) before the day of the question, PTN-066 (conflict) if it was said of this answer
     */
    @Transactional
    public void answer(String code, String key, boolean settled) {
        PetitionAction action = settled ? PetitionAction.CONFIRM : PetitionAction.DENY;
        changes.applyBySender(tracking.get(code, key), action, change -> {
            if (!words.isTime(change.petition())) {
                throw new DomainException("PTN-065", DomainException.Kind.CONFLICT, "not asked yet");
            }
            if (words.findOfAnswer(change.petition()).isPresent()) {
                throw new DomainException("PTN-066", DomainException.Kind.CONFLICT, "said of this answer already");
            }
            return Map.of();
        });
    }

    /** Sends what is to be asked today; who was asked of an answer, or said it by themselves, is not asked again. */
    @Transactional
    public void ask() {
        Instant latest = clock.instant().minus(Duration.ofDays(SettledWords.DAYS - 1));
        db
                .selectFrom(PETITION)
                .where(PETITION.STATUS.in(statuses()), PETITION.TELLS_SENDER.isTrue())
                .and(PETITION.CLOSED_AT.between(latest.minus(LATE), latest))
                .fetch(Petition::new)
                .stream()
                .filter(words::isTime)
                .filter(petition -> words.findOfAnswer(petition).isEmpty())
                .forEach(senders::askWhetherSettled);
    }

    private static List<String> statuses() {
        return List.of(PetitionStatus.ANSWERED.key(), PetitionStatus.PUBLISHED.key());
    }
}
