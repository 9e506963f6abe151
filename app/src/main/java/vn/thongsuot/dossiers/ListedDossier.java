package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A row of the list of dossiers (Vietnamese: một hồ sơ trong danh sách); no name of the applicant, only the id.
 *
 * @param procedureCase name of the case of the procedure; null for the usual one
 * @param daysLeft working days after today until the due day, negative when late; null unless the clock runs
 * @param late the due instant passed while it runs
 * @param timeliness early, on-time or late; null unless it has a result
 */
public record ListedDossier(
        DossierCode code,
        LocalizedText procedure,
        @Nullable LocalizedText procedureCase,
        String channel,
        UUID applicantId,
        UUID decidingUnitId,
        @Nullable UUID holderId,
        DossierStatus status,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Integer daysLeft,
        boolean late,
        @Nullable String timeliness) {}
