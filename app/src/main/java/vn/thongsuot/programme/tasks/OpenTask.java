package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open task as a leader sees it: who has to act, since when (Vietnamese: nhiệm vụ đang mở).
 *
 * @param targetId the target that it serves; null for none in particular
 * @param turn what is waited for
 * @param unitId unit that has to act today, after mergers
 * @param personId account that has to act; null where nobody is named
 * @param since first day of what is waited for
 * @param daysLeft working days after today until the due day, negative when late; null unless the due day runs
 */
public record OpenTask(
        UUID id,
        String code,
        String title,
        @Nullable String area,
        @Nullable UUID planId,
        @Nullable UUID targetId,
        Turn turn,
        UUID unitId,
        @Nullable UUID personId,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft) {

    /** Whose turn it is, and why (Vietnamese: đang chờ việc gì). */
    public enum Turn {
        /** The due day has passed; the unit in charge has to hand in. */
        LATE,
        /** The unit in charge works on it. */
        RUNNING,
        /** An extension waits for the assigner's answer. */
        ASKED,
        /** The product waits for the assigner's judgement. */
        REPORTED,
        /** Not taken on; the assigner has to give it to somebody else. */
        REFUSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The unit in charge has the next move. */
        boolean isAtLead() {
            return this == LATE || this == RUNNING;
        }
    }
}
