package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.thongsuot.calendar.WorkingCalendar;

/**
 * The legal clock (Vietnamese: đồng hồ thời hạn giải quyết): one pure function, to the minute, in Vietnamese time.
 *
 * <p>The counting rules are the product's default rule set (docs/legal-clock.md): the day of the start is day 0, a day
 * counts when the clock runs at its beginning, due is a closing for limits in days. Example: received Thu 2026-01-08
 * 16:45, limit 3 working days: due Mon 2026-01-12 17:00, because Sat 2026-01-10 is worked.
 */
public final class LegalClock {

    private final WorkingCalendar calendar;

    public LegalClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Start, due instant and appointment.
     *
     * @param adjustments pauses and extensions in any order; they take effect in the order of their instants
     * @throws IllegalArgumentException for overlapping pauses, for an extension decided in a pause or not before the due
     *     instant, and for a new appointment made before it
     */
    public ClockReading read(LocalDateTime received, Limit limit, List<? extends Adjustment> adjustments) {
        LocalDateTime start = calendar.nextWorkingTime(minute(received));
        Pauses pauses = Pauses.of(pausesOf(adjustments));
        Optional<LocalDateTime> due = end(start, limit, pauses);
        Optional<LocalDateTime> appointment = due;
        // Rule 6: a pause that begins at or after the due instant changes nothing, the appointment neither.
        Pauses counted = due.map(pauses::before).orElse(pauses);
        ClockSteps steps = new ClockSteps(calendar, minute(received), start, limit, pauses);
        for (Extension extension : extensionsOf(adjustments)) {
            requireInTime(extension, start, limit, pauses);
            appointment = appointment.flatMap(old -> end(old, extension.limit(), counted));
            steps.extended(extension.limit(), extension.decidedAt(), appointment.orElse(null));
        }
        for (Reappointment late : reappointmentsOf(adjustments)) {
            appointment = due.map(passed -> reappointed(late, passed));
            steps.extended(late.limit(), late.decidedAt(), appointment.orElse(null));
        }
        return new ClockReading(
                start,
                due.orElse(null),
                appointment.orElse(null),
                isProvisional(start, due.orElse(start), appointment.orElse(start)),
                steps.list(due.orElse(null)));
    }

    /**
     * As {@link #read}, but never provisional.
     *
     * @throws CalendarMissingException where a year that is not confirmed would be counted
     */
    public ClockReading readConfirmed(LocalDateTime received, Limit limit, List<? extends Adjustment> adjustments) {
        LocalDateTime start = calendar.nextWorkingTime(minute(received));
        requireConfirmed(received, start);
        requireConfirmed(start, reach(start, limit, Pauses.of(pausesOf(adjustments))));
        ClockReading reading = read(received, limit, adjustments);
        if (reading.appointment() != null) {
            requireConfirmed(start, reading.appointment());
        }
        return reading;
    }

    /** Working minutes in [from, to) in which the clock ran. */
    public long runningMinutes(LocalDateTime from, LocalDateTime to, List<Pause> pauses) {
        long minutes = calendar.workingMinutes(minute(from), minute(to));
        for (Pause pause : Pauses.of(pauses).list()) {
            LocalDateTime stands = pause.from().isBefore(from) ? minute(from) : pause.from();
            LocalDateTime runs = pause.to() == null || pause.to().isAfter(to) ? minute(to) : pause.to();
            minutes -= calendar.workingMinutes(stands, runs);
        }
        return Math.max(0, minutes);
    }

    /**
     * When an apology for lateness is owed: the closing of the last working day before the appointment's day; where that is no later
     * day than the reception's, the appointment, for nobody is late with what was received just now.
     */
    public LocalDateTime apologyDue(LocalDateTime received, LocalDateTime appointment) {
        LocalDateTime dayBefore = calendar.closing(calendar.previousWorkingDay(appointment.toLocalDate()));
        return dayBefore.toLocalDate().isAfter(received.toLocalDate()) ? dayBefore : appointment;
    }

    /** Empty while an open pause that began before keeps the end away. */
    private Optional<LocalDateTime> end(LocalDateTime from, Limit limit, Pauses pauses) {
        LocalDateTime end = new Counting(calendar, pauses.closed()).end(from, limit);
        return pauses.findOpen().filter(open -> open.from().isBefore(end)).isPresent()
                ? Optional.empty()
                : Optional.of(end);
    }

    /** How far the count looks: to its end, or to the open pause in which it stands still. */
    private LocalDateTime reach(LocalDateTime from, Limit limit, Pauses pauses) {
        LocalDateTime end = new Counting(calendar, pauses.closed()).end(from, limit);
        return pauses.findOpen()
                .map(Pause::from)
                .filter(open -> open.isBefore(end))
                .map(open -> open.isBefore(from) ? from : open)
                .orElse(end);
    }

    private void requireInTime(Extension extension, LocalDateTime start, Limit limit, Pauses pauses) {
        LocalDateTime decided = minute(extension.decidedAt());
        if (!pauses.runsAt(decided)) {
            throw new IllegalArgumentException(
                    "Gia hạn lúc %s: không được quyết định trong khi tạm dừng.".formatted(decided));
        }
        LocalDateTime due = new Counting(calendar, pauses.before(decided).closed()).end(start, limit);
        if (!decided.isBefore(due)) {
            throw new IllegalArgumentException(
                    "Gia hạn lúc %s: phải quyết định trước hạn giải quyết %s.".formatted(decided, due));
        }
    }

    private LocalDateTime reappointed(Reappointment late, LocalDateTime due) {
        LocalDateTime decided = minute(late.decidedAt());
        if (decided.isBefore(due)) {
            throw new IllegalArgumentException(
                    "Hẹn lại lúc %s: chưa quá hạn giải quyết %s, phải gia hạn.".formatted(decided, due));
        }
        return new Counting(calendar, Pauses.of(List.of())).end(calendar.nextWorkingTime(decided), late.limit());
    }

    private boolean isProvisional(LocalDateTime start, LocalDateTime due, LocalDateTime appointment) {
        return firstUnconfirmed(start, due).isPresent()
                || firstUnconfirmed(start, appointment).isPresent();
    }

    private void requireConfirmed(LocalDateTime from, LocalDateTime to) {
        firstUnconfirmed(from, to).ifPresent(year -> {
            throw new CalendarMissingException(year);
        });
    }

    private OptionalInt firstUnconfirmed(LocalDateTime from, LocalDateTime to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !calendar.isConfirmed(year))
                .findFirst();
    }

    private static List<Pause> pausesOf(List<? extends Adjustment> adjustments) {
        return adjustments.stream()
                .filter(Pause.class::isInstance)
                .map(Pause.class::cast)
                .map(pause -> new Pause(minute(pause.from()), pause.to() == null ? null : minute(pause.to())))
                .toList();
    }

    private static List<Extension> extensionsOf(List<? extends Adjustment> adjustments) {
        return adjustments.stream()
                .filter(Extension.class::isInstance)
                .map(Extension.class::cast)
                .sorted(Comparator.comparing(Extension::decidedAt))
                .toList();
    }

    private static List<Reappointment> reappointmentsOf(List<? extends Adjustment> adjustments) {
        return adjustments.stream()
                .filter(Reappointment.class::isInstance)
                .map(Reappointment.class::cast)
                .sorted(Comparator.comparing(Reappointment::decidedAt))
                .toList();
    }

    private static LocalDateTime minute(LocalDateTime at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
