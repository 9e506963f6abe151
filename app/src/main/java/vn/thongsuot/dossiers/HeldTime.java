package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A stretch in which somebody had a dossier (Vietnamese: thời gian hồ sơ ở từng nơi).
 *
 * @param stepName step in which it was
 * @param to null while it runs
 * @param minutes working minutes
 */
public record HeldTime(
        Who who,
        LocalizedText stepName,
        @Nullable UUID unitId,
        @Nullable UUID holderId,
        Instant from,
        @Nullable Instant to,
        long minutes) {

    /** For whom the time went by. */
    public enum Who {
        /** A unit of the route. */
        UNIT,
        /** The applicant: papers or money are missing. */
        CITIZEN,
        /** Another agency was asked. */
        OTHER_AGENCY;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
