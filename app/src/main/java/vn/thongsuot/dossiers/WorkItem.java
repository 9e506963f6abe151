package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A row of the work list (Vietnamese: một việc trong danh sách); no name of the applicant, only the id.
 *
 * @param daysLeft working days after today until the due day, negative when late; null while the clock stands or after the finish
 * @param stepDueAt when the step has used its time; null for one without time of its own, while the clock stands, or after the finish
 * @param late the due instant has passed
 * @param usedPercent share of the limit that is used up, 0 to 100
 * @param requestOpen what the applicant asks for and nobody answered yet, as the key of an {@link ApplicantWish}
 * @param mayClaim whether the step waits for the reader and nobody holds it
 */
public record WorkItem(
        DossierCode code,
        int version,
        DossierStatus status,
        @Nullable WaitReason waitReason,
        String procedureCode,
        LocalizedText procedureName,
        LocalizedText stepName,
        UUID applicantId,
        @Nullable UUID holderId,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant appointmentAt,
        @Nullable Instant stepDueAt,
        @Nullable Instant pausedSince,
        boolean provisional,
        boolean apologyOwed,
        @Nullable Integer daysLeft,
        boolean late,
        int usedPercent,
        boolean mayClaim,
        @Nullable String requestOpen) {}
