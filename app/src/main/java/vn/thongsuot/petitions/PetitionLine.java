package vn.thongsuot.petitions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of petitions (Vietnamese: một phản ánh trong danh sách).
 *
 * @param excerpt the beginning of what the sender wrote
 * @param unitId the unit that answers today, after mergers
 * @param nextDueAt the due instant that runs now; null where none does
 * @param daysLeft working days after today until then, negative when late
 * @param usedPercent share of the working time since reception that is used up, 0 to 100
 */
public record PetitionLine(
        UUID id,
        int version,
        String code,
        @Nullable String externalCode,
        String excerpt,
        PetitionStatus status,
        PetitionAbout about,
        PetitionSource source,
        UUID intakeUnitId,
        UUID unitId,
        @Nullable UUID holderId,
        Instant receivedAt,
        @Nullable Instant nextDueAt,
        Instant dueAt,
        @Nullable Integer daysLeft,
        int usedPercent,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,
        @Nullable Integer rating,
        boolean joined,
        boolean reopened) {}
