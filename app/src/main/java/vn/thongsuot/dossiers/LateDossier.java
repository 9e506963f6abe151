package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that is late, and where its time went (Vietnamese: hồ sơ quá hạn).
 *
 * @param daysLate working days
 * @param unitMinutes working minutes in the units of its route; @param citizenMinutes waiting for the applicant;
 * @param otherMinutes waiting for another agency
 */
public record LateDossier(
        DossierCode code,
        String procedureCode,
        UUID decidingUnitId,
        @Nullable UUID stepUnitId,
        @Nullable UUID holderId,
        Instant receivedAt,
        Instant dueAt,
        int daysLate,
        long unitMinutes,
        long citizenMinutes,
        long otherMinutes) {}
