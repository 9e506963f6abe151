package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * One stop on the drawn route (Vietnamese: một bước trên đường đi của hồ sơ).
 *
 * @param usedMinutes working minutes used so far, without pauses; null where the dossier has not been yet
 */
public record RouteStop(
        LocalizedText name,
        State state,
        @Nullable UUID unitId,
        @Nullable UUID holderId,
        @Nullable Instant enteredAt,
        int budgetMinutes,
        @Nullable Long usedMinutes) {

    /** Solid, ring or dashed. */
    public enum State {
        DONE,
        NOW,
        NEXT
    }
}
