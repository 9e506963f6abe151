package vn.thongsuot.programme.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows (Vietnamese: bộ lọc nhiệm vụ).
 *
 * @param due null for all that is open
 * @param unitId unit in charge, or one under it; null for all
 * @param area area of reform; null for all
 * @param planId plan from which they come; null for all
 * @param targetId target that they serve; null for all
 * @param page from 1
 */
public record TaskFilter(
        Whose whose,
        @Nullable Due due,
        @Nullable UUID unitId,
        @Nullable String area,
        @Nullable UUID planId,
        @Nullable UUID targetId,
        int page) {

    public static final int PAGE_SIZE = 50;

    /** Whose tasks (Vietnamese: phạm vi). */
    public enum Whose {
        /** What waits for me: as the one in charge, or for my judgement. */
        MINE,
        /** In which a unit of mine is in charge or helps. */
        UNIT,
        /** What my units assigned. */
        ASSIGNED,
        /** Everything of the units under mine. */
        SUBTREE
    }

    /** How urgent (Vietnamese: theo hạn). */
    public enum Due {
        LATE,
        TODAY,
        /** Due after today, on the next working day at the latest. */
        SOON,
        LATER,
        /** Waits for the assigner: product handed in, refused, extension asked, still a draft. */
        WAITING,
        /** Closed or cancelled. */
        DONE
    }

    public TaskFilter {
        page = Math.max(1, page);
    }

    public TaskFilter(
            Whose whose,
            @Nullable Due due,
            @Nullable UUID unitId,
            @Nullable String area,
            @Nullable UUID planId,
            int page) {
        this(whose, due, unitId, area, planId, null, page);
    }

    public static TaskFilter of(Whose whose) {
        return new TaskFilter(whose, null, null, null, null, 1);
    }

    public TaskFilter with(@Nullable Due newDue) {
        return new TaskFilter(whose, newDue, unitId, area, planId, targetId, 1);
    }

    public TaskFilter with(Whose newWhose) {
        return new TaskFilter(newWhose, due, unitId, area, planId, targetId, 1);
    }

    public TaskFilter withPage(int newPage) {
        return new TaskFilter(whose, due, unitId, area, planId, targetId, newPage);
    }
}
