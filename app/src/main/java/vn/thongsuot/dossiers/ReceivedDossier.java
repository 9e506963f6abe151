package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dossier in the list of what was received (Vietnamese: hồ sơ đã tiếp nhận); nothing of the applicant. */
public record ReceivedDossier(
        DossierCode code,
        UUID id,
        int version,
        DossierStatus status,
        String procedureCode,
        String channel,
        UUID intakeUnitId,
        UUID decidingUnitId,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt) {}
