package vn.thongsuot.calendar.changes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours of the week that a decision meets (Vietnamese: giờ làm việc đã quy định).
 *
 * @param unitId null for those of the whole authority
 * @param from first day on which they hold
 * @param replaced whether the decision takes their place; else they go before it
 */
public record WeekConflict(@Nullable UUID unitId, LocalDate from, boolean replaced) {}
