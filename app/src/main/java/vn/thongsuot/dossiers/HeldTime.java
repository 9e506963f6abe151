package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A stretch in which somebody had a dossier (Vietnamese: thời gian hồ sơ ở từng nơi).
 *
 * @param stepName step in which it was
 * @param unitId the unit that had it, or for which it waited; null while it waits for the applicant or for an agency outside the system
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
        /** A unit of the agency that received or decides it. */
        UNIT,
        /** The applicant: papers or money are missing. */
        CITIZEN,
        /** Another agency: the clock stands for it, it has the dossier for a step, or the step waits for its opinion. */
        OTHER_AGENCY;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
