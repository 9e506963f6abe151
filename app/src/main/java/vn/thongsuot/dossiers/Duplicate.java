package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that the same person has with the same procedure (Vietnamese: hồ sơ có thể trùng).
 *
 * @param present papers that were given
 */
public record Duplicate(
        DossierCode code,
        DossierStatus status,
        Instant receivedAt,
        @Nullable Instant appointmentAt,
        UUID decidingUnitId,
        String channel,
        int present) {}
