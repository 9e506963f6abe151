package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds who has the next move some working days before the due instant, and on the first day of lateness them and the leader
 * of the unit (Vietnamese: nhắc việc). Each is told once per due instant.
 */
@Service
class PetitionReminders {

    /** Longer than any run of days off before a due day. */
    private static final Duration AHEAD = Duration.ofDays(20);

    private final DSLContext db;
    private final PetitionClock petitionClock;
    private final PetitionTelling telling;
    private final PetitionSettings settings;
    private final Clock clock;

    PetitionReminders(
            DSLContext db,
            PetitionClock petitionClock,
            PetitionTelling telling,
            PetitionSettings settings,
            Clock clock) {
        this.db = db;
        this.petitionClock = petitionClock;
        this.telling = telling;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void tell() {
        db.selectFrom(PETITION)
                .where(PETITION.NEXT_DUE_AT.le(clock.instant().plus(AHEAD)))
                .fetch(Petition::new)
                .forEach(this::tell);
    }

    private void tell(Petition petition) {
        Instant due = petition.row().getNextDueAt();
        String occasion = petition.status().key() + " " + due;
        if (due.isBefore(clock.instant())) {
            Set<UUID> readers = new LinkedHashSet<>(telling.next(petition));
            readers.addAll(telling.leaders(petition.row().getUnitId()));
            telling.post(petition, readers, null, "petition-late", occasion);
        } else if (petition.status() != PetitionStatus.RECEIVED
                && petitionClock.daysLeft(petition.authorityId(), petition.row().getIntakeUnitId(), due)
                        <= settings.remindBefore()) {
            telling.post(petition, telling.next(petition), null, "petition-due", occasion);
        }
    }
}
