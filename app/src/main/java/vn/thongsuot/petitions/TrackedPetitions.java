package vn.thongsuot.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.petitions.tables.records.AnswerRecord;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;

/** Reads a petition for its sender (Vietnamese: trang theo dõi của người gửi). */
@Service
@Transactional(readOnly = true)
public class TrackedPetitions {

    private final PetitionTracking tracking;
    private final PetitionStore store;
    private final PetitionUnits units;
    private final PetitionClock petitionClock;
    private final PetitionAnswers answers;
    private final PetitionPictures pictures;
    private final PetitionHistory history;
    private final SettledWords settledWords;

    TrackedPetitions(
            PetitionTracking tracking,
            PetitionStore store,
            PetitionUnits units,
            PetitionClock petitionClock,
            PetitionAnswers answers,
            PetitionPictures pictures,
            PetitionHistory history,
            SettledWords settledWords) {
        this.tracking = tracking;
        this.store = store;
        this.units = units;
        this.petitionClock = petitionClock;
        this.answers = answers;
        this.pictures = pictures;
        this.history = history;
        this.settledWords = settledWords;
    }

    /** @throws vn.thongsuot.shared.DomainException PTN-060 (not found) where code and key do not belong together */
    public TrackedPetition get(String code, String key, Locale locale) {
        Petition petition = tracking.get(code, key);
        PetitionRecord row = petition.row();
        boolean answered = petition.status().isAnswered();
        boolean runs = !petition.status().isEnd() && petition.status() != PetitionStatus.WAITING;
        Instant closed = row.getClosedAt();
        Boolean settled = settledWords
                .findOfAnswer(petition)
                .map(SettledWords.Said::settled)
                .orElse(null);
        return new TrackedPetition(
                row.getCode(),
                petition.status(),
                petition.about(),
                row.getContent(),
                row.getPlace(),
                pictures.list(petition).size(),
                row.getReceivedAt(),
                units.current(row.getIntakeUnitId()),
                units.current(row.getUnitId()),
                row.getRoutedAt(),
                row.getAcceptedAt(),
                runs ? row.getDueAt() : null,
                row.getReopened() ? List.of() : petitionClock.explain(petition, locale),
                closed,
                words(petition),
                row.getRedirectedAs(),
                row.getOutsideBody(),
                answered ? answers.find(petition).map(AnswerRecord::getContent).orElse(null) : null,
                tracking.isRated(petition),
                row.getRating(),
                settled == null && settledWords.isTime(petition),
                settled,
                closed != null && tracking.mayReopen(petition) ? petitionClock.reopenUntil(petition, closed) : null,
                row.getReopened(),
                petition.status() == PetitionStatus.PUBLISHED ? publicCode(petition) : null);
    }

    private @Nullable String words(Petition petition) {
        return switch (petition.status()) {
            case WAITING -> history.newest(petition, "petition.asked").orElse(null);
            case REFUSED -> history.newest(petition, "petition.refused").orElse(null);
            case REDIRECTED -> history.newest(petition, "petition.redirected").orElse(null);
            case FORWARDED -> history.newest(petition, "petition.forwarded").orElse(null);
            default -> null;
        };
    }

    private String publicCode(Petition petition) {
        UUID main = petition.row().getJoinedTo();
        return main == null
                ? petition.code()
                : store.find(petition.authorityId(), main).map(Petition::code).orElse(petition.code());
    }
}
