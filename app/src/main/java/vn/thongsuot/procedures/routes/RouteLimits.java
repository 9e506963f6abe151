package vn.thongsuot.procedures.routes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.RoutePaths;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.procedures.StepView;

/**
 * Whether the longest path of a route fits into the procedure's limit (Vietnamese: tổng thời gian các bước không vượt thời hạn
 * giải quyết). A working day is counted as {@value #HOURS_A_DAY} hours.
 */
public final class RouteLimits {

    static final int HOURS_A_DAY = 8;
    private static final int DAYS_TRIED = 365;

    private RouteLimits() {}

    /**
     * RTE-010 (warning) the limit is not known, RTE-011 the longest path is longer than the limit, RTE-340 so it is
     * with what exits wait until they are taken by themselves, RTE-012 (warning) a limit in
     * calendar days is too short on some days of reception; the worst one is named.
     *
     * @param from first day of reception that is tried
     */
    public static Optional<RouteProblem> check(
            List<StepView> steps, @Nullable Limit limit, WorkingCalendar calendar, LocalDate from) {
        RoutePaths.Way longest = RoutePaths.longestWay(steps);
        return switch (limit) {
            case null -> Optional.of(RouteProblem.warning("RTE-010", null));
            case Limit.WorkingDays days -> within(longest, Duration.ofHours((long) days.days() * HOURS_A_DAY));
            case Limit.WorkingHours hours -> within(longest, Duration.ofMinutes(hours.minutes()));
            case Limit.SameDay _ -> within(longest, Duration.ofHours(HOURS_A_DAY));
            case Limit.CalendarDays days -> tried(longest.time(), days, calendar, from);
        };
    }

    private static Optional<RouteProblem> within(RoutePaths.Way longest, Duration allowed) {
        if (longest.time().compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                longest.waits().isZero()
                        ? RouteProblem.error("RTE-011", null, longest.time(), allowed)
                        : RouteProblem.error("RTE-340", null, longest.time(), allowed, longest.waits()));
    }

    /** A year of receptions, each in the last minute of its working day. */
    private static Optional<RouteProblem> tried(
            Duration longest, Limit.CalendarDays limit, WorkingCalendar calendar, LocalDate from) {
        if (longest.isZero()) {
            return Optional.empty();
        }
        Limit work = new Limit.WorkingHours(Math.toIntExact(longest.toMinutes() / 30));
        LegalClock clock = new LegalClock(calendar);
        LocalDate worst = from;
        long most = 0;
        int tooShort = 0;
        for (LocalDate day = from; day.isBefore(from.plusDays(DAYS_TRIED)); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                long over = over(clock, calendar, calendar.closing(day).minusMinutes(1), limit, work);
                tooShort += over > 0 ? 1 : 0;
                if (over > most) {
                    most = over;
                    worst = day;
                }
            }
        }
        return most == 0
                ? Optional.empty()
                : Optional.of(RouteProblem.warning("RTE-012", null, tooShort, worst, Duration.ofMinutes(most)));
    }

    private static long over(
            LegalClock clock, WorkingCalendar calendar, LocalDateTime received, Limit limit, Limit work) {
        LocalDateTime due = clock.read(received, limit, List.of()).due();
        LocalDateTime end = clock.read(received, work, List.of()).due();
        return due == null || end == null ? 0 : calendar.workingMinutes(due, end);
    }
}
