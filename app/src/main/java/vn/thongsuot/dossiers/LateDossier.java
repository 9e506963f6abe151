package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that is late, and where its time went (Vietnamese: hồ sơ quá hạn).
 *
 * @param daysLate working days
 * @param unitMinutes working minutes in the units of the agency that received or decides it; @param citizenMinutes waiting for the applicant;
 * @param otherMinutes waiting for another agency or with it
 * @param otherUnits units of other agencies that had it or were asked, in that order
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
        long otherMinutes,
        List<UUID> otherUnits) {

    public LateDossier {
        otherUnits = List.copyOf(otherUnits);
    }
}
