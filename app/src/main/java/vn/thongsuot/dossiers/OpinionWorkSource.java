package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.DaysLeft;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;

/** Opinions to be given, in the common work list. */
@Component
class OpinionWorkSource implements ListedWork {

    private final OpinionLists lists;
    private final WorkingCalendars calendars;
    private final Clock clock;

    OpinionWorkSource(OpinionLists lists, WorkingCalendars calendars, Clock clock) {
        this.lists = lists;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "opinion";
    }

    @Override
    public String path() {
        return "/desk/opinions";
    }

    @Override
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
        return lists.listOpen(actor).stream().map(line -> entry(actor, line)).toList();
    }

    /** Nobody waits for it and its day has passed: it may still be given, but nothing is late. */
    private static boolean isOver(OpinionView opinion, LocalDate today, LocalDate due) {
        return !opinion.required() && due.isBefore(today);
    }

    private WorkEntry entry(Actor actor, OpinionLine line) {
        OpinionView opinion = line.opinion();
        WorkingCalendar calendar = calendars.forUnit(actor.authorityId(), opinion.unitId());
        LocalDate due = LocalDate.ofInstant(opinion.dueAt(), clock.getZone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        long whole = calendar.workingMinutes(
                opinion.askedAt().atZone(clock.getZone()).toLocalDateTime(),
                opinion.dueAt().atZone(clock.getZone()).toLocalDateTime());
        long gone = calendar.workingMinutes(
                opinion.askedAt().atZone(clock.getZone()).toLocalDateTime(),
                clock.instant().atZone(clock.getZone()).toLocalDateTime());
        return new WorkEntry(
                kind(),
                line.code().value(),
                "/desk/opinions/" + opinion.id(),
                line.procedure(),
                "opinion.state." + opinion.state().key(),
                due,
                isOver(opinion, today, due) ? null : (Integer) DaysLeft.until(calendar, today, due),
                whole <= 0 ? 100 : (int) Math.min(100, 100 * gone / whole),
                null);
    }
}
