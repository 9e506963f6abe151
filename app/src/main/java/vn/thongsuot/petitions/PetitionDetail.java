package vn.thongsuot.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One petition whole, as one official may see it (Vietnamese: chi tiết phản ánh, kiến nghị); who sent it is read apart.
 *
 * @param about what the sender said, or what the register decided
 * @param spot where it is, as the sender pointed it out
 * @param behalf in what relation the sender writes for somebody else; null where for themselves
 * @param classified whether the register decided
 * @param unitId the unit that answers today, after mergers
 * @param daysLeft working days after today until {@code nextDueAt}, negative when late; null where nothing runs
 * @param joinedTo code of the petition whose answer is this one's
 * @param members codes of those that have this one's answer
 * @param reopenUntil last day on which the sender may open it again
 * @param actions what this reader may do now
 */
public record PetitionDetail(
        UUID authorityId,
        UUID id,
        int version,
        String code,
        @Nullable String externalCode,
        PetitionStatus status,
        PetitionSource source,
        PetitionAbout about,
        boolean classified,
        String content,
        @Nullable String place,
        @Nullable Spot spot,
        @Nullable String behalf,
        Instant receivedAt,
        UUID intakeUnitId,
        UUID unitId,
        @Nullable UUID holderId,
        Limits limits,
        @Nullable Integer daysLeft,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,
        boolean reopened,
        @Nullable Link joinedTo,
        boolean duplicate,
        List<Link> members,
        @Nullable String redirectedAs,
        @Nullable String outsideBody,
        @Nullable Integer rating,
        @Nullable Instant ratedAt,
        @Nullable LocalDate reopenUntil,
        @Nullable Answer answer,
        List<Opinion> opinions,
        List<UUID> pictures,
        List<Line> history,
        Set<PetitionAction> actions) {

    public PetitionDetail {
        members = List.copyOf(members);
        opinions = List.copyOf(opinions);
        pictures = List.copyOf(pictures);
        history = List.copyOf(history);
        actions = Set.copyOf(actions);
    }

    /** Until when what has to be done. */
    public record Limits(
            Instant refuse,
            Instant ask,
            Instant forward,
            Instant process,
            @Nullable Instant publish,
            @Nullable Instant next,
            List<String> explanation) {}

    /** Another petition. */
    public record Link(UUID id, String code) {}

    /** The newest draft, or the answer. */
    public record Answer(
            String content,
            boolean publishable,
            @Nullable String withheldReason,
            @Nullable String title,
            @Nullable String question,
            @Nullable String answer,
            UUID draftedBy,
            Instant draftedAt,
            @Nullable UUID approvedBy,
            @Nullable Instant approvedAt) {}

    /** What another unit was asked and said. */
    public record Opinion(
            UUID unitId,
            String question,
            Instant askedAt,
            @Nullable String content,
            @Nullable Instant givenAt) {}

    /**
     * A line of the history.
     *
     * @param event action of the entry, such as {@code petition.routed}
     * @param unitTo unit to which it was given or that was asked
     * @param accountId null for the sender
     */
    public record Line(
            Instant at,
            String event,
            @Nullable UUID accountId,
            @Nullable UUID unitId,
            @Nullable UUID unitTo,
            @Nullable String note) {}
}
