package vn.thongsuot.calendar.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.clock.ClockStep.Kind;

/** Writes down how a reading came about, in the order in which a person would tell it. */
final class ClockSteps {

    private final WorkingCalendar calendar;
    private final LocalDateTime received;
    private final LocalDateTime start;
    private final Limit limit;
    private final Pauses pauses;
    private final List<ClockStep> extensions = new ArrayList<>();
    private @Nullable LocalDateTime lastAppointment;

    ClockSteps(WorkingCalendar calendar, LocalDateTime received, LocalDateTime start, Limit limit, Pauses pauses) {
        this.calendar = calendar;
        this.received = received;
        this.start = start;
        this.limit = limit;
        this.pauses = pauses;
    }

    void extended(Limit by, LocalDateTime decidedAt, @Nullable LocalDateTime appointment) {
        lastAppointment = appointment;
        if (appointment != null) {
            extensions.add(ClockStep.of(Kind.EXTENDED, by, decidedAt, appointment));
        }
    }

    List<ClockStep> list(@Nullable LocalDateTime due) {
        List<ClockStep> steps = new ArrayList<>();
        steps.add(ClockStep.of(Kind.LIMIT, limit));
        steps.add(
                start.equals(received)
                        ? ClockStep.of(Kind.STARTED, received)
                        : ClockStep.of(Kind.STARTED_LATER, received, start));
        addSpecialDays(steps, due);
        addPauses(steps, due);
        if (due != null) {
            addMove(steps);
            steps.add(ClockStep.due(due));
        }
        steps.addAll(extensions);
        addProvisional(steps, lastAppointment == null ? due : lastAppointment);
        return steps;
    }

    /** Holidays on what would be a working day, and worked or shorter days, between start and due. */
    private void addSpecialDays(List<ClockStep> steps, @Nullable LocalDateTime due) {
        LocalDate last = due == null ? start.toLocalDate() : due.toLocalDate();
        for (LocalDate day = start.toLocalDate().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            SpecialDay special = calendar.findSpecialDay(day).orElse(null);
            if (special != null) {
                steps.add(ClockStep.specialDay(day, special.name()));
            }
        }
    }

    private void addPauses(List<ClockStep> steps, @Nullable LocalDateTime due) {
        for (Pause pause : pauses.list()) {
            if (due != null && !pause.from().isBefore(due)) {
                continue;
            }
            steps.add(
                    pause.to() == null
                            ? ClockStep.of(Kind.STANDING, pause.from())
                            : ClockStep.of(Kind.PAUSED, pause.from(), pause.to()));
        }
    }

    private void addMove(List<ClockStep> steps) {
        if (limit instanceof Limit.CalendarDays days) {
            LocalDate counted = new Counting(calendar, pauses.closed()).calendarDay(start, days.days());
            if (!calendar.isWorkingDay(counted)) {
                steps.add(ClockStep.of(Kind.MOVED_TO_WORKING_DAY, counted));
            }
        }
    }

    private void addProvisional(List<ClockStep> steps, @Nullable LocalDateTime end) {
        IntStream.rangeClosed(start.getYear(), (end == null ? start : end).getYear())
                .filter(year -> !calendar.isConfirmed(year))
                .findFirst()
                .ifPresent(year -> steps.add(ClockStep.of(Kind.PROVISIONAL, year)));
    }
}
