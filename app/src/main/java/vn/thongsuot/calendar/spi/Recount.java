package vn.thongsuot.calendar.spi;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.WorkingCalendar;

/**
 * A change of days by which open cases are counted again (Vietnamese: yêu cầu tính lại hạn).
 *
 * @param unitId the unit whose calendar changes; null for all of the authority
 * @param days days that change
 * @param calendars calendar of a unit with the change in it
 */
public record Recount(
        UUID changeId,
        UUID authorityId,
        @Nullable UUID unitId,
        NavigableSet<LocalDate> days,
        Function<UUID, WorkingCalendar> calendars) {

    public Recount {
        days = new TreeSet<>(days);
    }

    /** The first changed day in a stretch of days, which is why a due date moved; null where none lies in it. */
    public @Nullable LocalDate because(LocalDate from, LocalDate to) {
        LocalDate found = days.ceiling(from);
        return found == null || found.isAfter(to) ? null : found;
    }
}
