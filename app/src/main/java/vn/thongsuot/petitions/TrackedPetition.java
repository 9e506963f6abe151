package vn.thongsuot.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition as its sender sees it (Vietnamese: phản ánh dưới mắt người gửi): their words, where it stands, what they have to do,
 * the answer; nobody's name.
 *
 * @param words what was asked for, why it was refused, whom to turn to; null where nothing has to be said
 * @param unitId unit that answers today
 * @param dueAt by when it is answered; null once it is, and while the sender completes it
 * @param answer what was approved; null before
 * @param rated whether this answer was rated
 * @param asksSettled whether the sender is asked now if the matter is settled
 * @param settled what the sender said of this answer; null where nothing was said
 * @param reopenUntil last day on which it can be opened again; null where it cannot
 * @param publicCode code under which everybody can read it; null where nobody can
 */
public record TrackedPetition(
        String code,
        PetitionStatus status,
        PetitionAbout about,
        String content,
        @Nullable String place,
        int pictures,
        Instant receivedAt,
        UUID intakeUnitId,
        UUID unitId,
        @Nullable Instant routedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        List<String> explanation,
        @Nullable Instant closedAt,
        @Nullable String words,
        @Nullable String redirectedAs,
        @Nullable String outsideBody,
        @Nullable String answer,
        boolean rated,
        @Nullable Integer rating,
        boolean asksSettled,
        @Nullable Boolean settled,
        @Nullable LocalDate reopenUntil,
        boolean reopened,
        @Nullable String publicCode) {

    public TrackedPetition {
        explanation = List.copyOf(explanation);
    }
}
