package vn.thongsuot.calendar.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.WorkingCalendar;

/**
 * Rules 2 to 6 of the counting rules: from a start to the instant at which a limit has run out, over one calendar and one
 * set of closed pauses.
 */
final class Counting {

    private final WorkingCalendar calendar;
    private final Pauses pauses;

    Counting(WorkingCalendar calendar, Pauses pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** Rule 2 for hours, rules 3 to 5 with the last minute of rule 6 for days. */
    LocalDateTime end(LocalDateTime start, Limit limit) {
        return switch (limit) {
            case Limit.WorkingHours hours -> afterMinutes(start, hours.minutes());
            case Limit.WorkingDays days -> standingAtClosing(calendar.closing(workingDay(start, days.days())));
            case Limit.CalendarDays days -> standingAtClosing(closingOrNext(calendarDay(start, days.days())));
            case Limit.SameDay day -> standingAtClosing(sameDay(start, day));
        };
    }

    /** A later working day counts when the clock runs at its opening. */
    private LocalDate workingDay(LocalDateTime start, int count) {
        LocalDate day = start.toLocalDate();
        for (int counted = 0; counted < count; ) {
            day = calendar.nextWorkingDay(day);
            if (pauses.runsAt(calendar.opening(day))) {
                counted++;
            }
        }
        return day;
    }

    /** A later day counts when the clock runs at its 00:00. */
    LocalDate calendarDay(LocalDateTime start, int count) {
        LocalDate day = start.toLocalDate();
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            if (pauses.runsAt(day.atStartOfDay())) {
                counted++;
            }
        }
        return day;
    }

    private LocalDateTime closingOrNext(LocalDate day) {
        return calendar.closing(calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day));
    }

    /** A cut-off after the day's closing is ignored. */
    private LocalDateTime sameDay(LocalDateTime start, Limit.SameDay limit) {
        LocalDate day = start.toLocalDate();
        if (!calendar.isWorkingDay(day)) {
            return closingOrNext(day);
        }
        Optional<LocalTime> cutOff = limit.before()
                .filter(time -> !day.atTime(time).isAfter(calendar.closing(day)))
                .filter(time -> !start.toLocalTime().isBefore(time));
        return calendar.closing(cutOff.isPresent() ? calendar.nextWorkingDay(day) : day);
    }

    /** Where the clock stands in the last minute before a closing, the closing of the day on which it runs again. */
    private LocalDateTime standingAtClosing(LocalDateTime closing) {
        LocalDateTime due = closing;
        for (Optional<Pause> standing = pauses.findAt(due.minusMinutes(1));
                standing.isPresent();
                standing = pauses.findAt(due.minusMinutes(1))) {
            LocalDateTime again = standing.get().to();
            if (again == null) {
                throw new IllegalStateException("Counting works on closed pauses.");
            }
            due = calendar.closing(calendar.nextWorkingTime(again).toLocalDate());
        }
        return due;
    }

    /** The first instant at which the clock has run for so many minutes of working time. */
    private LocalDateTime afterMinutes(LocalDateTime start, int minutes) {
        long left = minutes;
        LocalDate day = start.toLocalDate();
        while (true) {
            for (Hours hours : calendar.hours(day)) {
                LocalDateTime from = later(day.atTime(hours.opens()), start);
                LocalDateTime to = day.atTime(hours.closes());
                while (from.isBefore(to)) {
                    Optional<Pause> standing = pauses.findAt(from);
                    if (standing.isPresent()) {
                        from = standing.get().to() == null ? to : standing.get().to();
                        continue;
                    }
                    LocalDateTime until = earlier(to, nextPause(from));
                    long runs = java.time.Duration.between(from, until).toMinutes();
                    if (runs >= left) {
                        return from.plusMinutes(left);
                    }
                    left -= runs;
                    from = until;
                }
            }
            day = calendar.nextWorkingDay(day);
        }
    }

    private LocalDateTime nextPause(LocalDateTime after) {
        return pauses.list().stream()
                .map(Pause::from)
                .filter(from -> from.isAfter(after))
                .findFirst()
                .orElse(LocalDateTime.MAX);
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
