package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * One stop on the drawn route (Vietnamese: một bước trên đường đi của hồ sơ).
 *
 * @param dueAt when it has to be done by the time of the step; null where that cannot be said: no time of its own, not begun, or the
 *     clock stands
 * @param late whether it was left after that, or still lies there although it has passed
 * @param usedMinutes working minutes used so far, without pauses; null where the dossier has not been yet
 */
public record RouteStop(
        LocalizedText name,
        State state,
        @Nullable UUID unitId,
        @Nullable UUID holderId,
        @Nullable Instant enteredAt,
        @Nullable Instant dueAt,
        boolean late,
        int budgetMinutes,
        @Nullable Long usedMinutes) {

    /** Solid, ring or dashed. */
    public enum State {
        DONE,
        NOW,
        NEXT
    }
}
