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
 * @param number of the decision that changes them
 * @param unitId the unit whose calendar changes; null for all of the authority
 * @param days days that change
 * @param settlesYear year whose days off are known from now on; null where none is settled
 * @param calendars calendar of a unit with the change in it
 */
public record Recount(
        UUID changeId,
        String number,
        UUID authorityId,
        @Nullable UUID unitId,
        NavigableSet<LocalDate> days,
        @Nullable Integer settlesYear,
        Function<UUID, WorkingCalendar> calendars) {

    public Recount {
        days = new TreeSet<>(days);
    }

    /** First day that may count otherwise than before. */
    public LocalDate first() {
        LocalDate year = settlesYear == null ? LocalDate.MAX : LocalDate.of(settlesYear, 1, 1);
        return days.isEmpty() || days.first().isAfter(year) ? year : days.first();
    }

    /** Last day that may count otherwise than before. */
    public LocalDate last() {
        LocalDate year = settlesYear == null ? LocalDate.MIN : LocalDate.of(settlesYear, 12, 31);
        return days.isEmpty() || days.last().isBefore(year) ? year : days.last();
    }

    /** The first changed day in a stretch of days, which is why a due date moved; null where none lies in it. */
    public @Nullable LocalDate because(LocalDate from, LocalDate to) {
        LocalDate found = days.ceiling(from);
        return found == null || found.isAfter(to) ? null : found;
    }
}
