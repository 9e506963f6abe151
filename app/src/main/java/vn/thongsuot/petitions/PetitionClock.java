package vn.thongsuot.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.ClockReading;
import vn.thongsuot.calendar.clock.ClockTexts;
import vn.thongsuot.calendar.clock.DaysLeft;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.calendar.clock.Pause;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;

/**
 * The legal clock of a petition (Vietnamese: đồng hồ thời hạn phản ánh): the same {@link LegalClock} as that of dossiers, fed
 * with the limits of the day of reception and the pauses in which the sender completed it. Counted by the calendar of the unit
 * that received it, so that routing moves no due day.
 */
@Component
class PetitionClock {

    private final WorkingCalendars calendars;
    private final LimitRules rules;
    private final PetitionStore store;
    private final Clock clock;

    PetitionClock(WorkingCalendars calendars, LimitRules rules, PetitionStore store, Clock clock) {
        this.calendars = calendars;
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    /** All limits of a petition that is being received. */
    void start(Petition petition) {
        PetitionRecord row = petition.row();
        LimitRule rule = rules.of(row.getAuthorityId(), day(row.getReceivedAt()));
        row.setRuleId(rule.id());
        screen(petition, rule, row.getReceivedAt(), List.of());
        Instant due = end(petition, row.getReceivedAt(), rule.process(), List.of());
        petition.dueAt(due, true);
    }

    /** The limits of the register begin anew where another authority receives it; that of the answer goes on. */
    void screenAnew(Petition petition, Instant at) {
        screen(petition, rule(petition), at, List.of());
    }

    /** Computes again after a pause began or ended. */
    void refresh(Petition petition) {
        List<Pause> pauses = pauses(petition);
        if (pauses.stream().anyMatch(pause -> pause.to() == null)) {
            return;
        }
        LimitRule rule = rule(petition);
        screen(petition, rule, petition.row().getReceivedAt(), pauses);
        petition.dueAt(end(petition, petition.row().getReceivedAt(), rule.process(), pauses), true);
    }

    /** The limits of register and answer under another calendar. */
    void recount(Petition petition, WorkingCalendar calendar) {
        LimitRule rule = rule(petition);
        List<Pause> pauses = pauses(petition);
        LegalClock counted = new LegalClock(calendar);
        Instant received = petition.row().getReceivedAt();
        petition.screenDue(
                end(counted, received, rule.refuse(), pauses), end(counted, received, rule.forward(), pauses));
        petition.dueAt(end(counted, received, rule.process(), pauses), true);
    }

    /** A new limit from the day on which the matter came back; the first due instant stays for the figures. */
    void restart(Petition petition, Instant at) {
        petition.dueAt(end(petition, at, rule(petition).process(), List.of()), false);
    }

    Instant publishDue(Petition petition, Instant answeredAt) {
        return end(petition, answeredAt, rule(petition).publish(), List.of());
    }

    /** By when the sender has to be asked, if they are asked. */
    Instant askDue(Petition petition) {
        return end(petition, petition.row().getReceivedAt(), rule(petition).ask(), List.of());
    }

    /** Last day on which the sender may open it again; inclusive. */
    LocalDate reopenUntil(Petition petition, Instant answeredAt) {
        return day(answeredAt).plusDays(rule(petition).reopenDays());
    }

    boolean askingPauses(Petition petition) {
        return rule(petition).askingPauses();
    }

    /** How the limit of the answer was counted, and whence it comes. */
    List<String> explain(Petition petition, Locale locale) {
        LimitRule rule = rule(petition);
        ClockReading reading =
                clock(petition).read(local(petition.row().getReceivedAt()), rule.process(), pauses(petition));
        List<String> lines = new java.util.ArrayList<>(new ClockTexts(locale).explain(reading));
        lines.add(rule.legalBasis());
        return List.copyOf(lines);
    }

    /** Working days after today until the due day, negative when late. */
    int daysLeft(UUID authorityId, UUID intakeUnitId, Instant due) {
        return DaysLeft.until(calendars.forUnit(authorityId, intakeUnitId), day(clock.instant()), day(due));
    }

    /** The first working day after today; days off count as those of the whole authority, so that a list and its count agree. */
    LocalDate nextWorkingDay(UUID authorityId) {
        LocalDate today = day(clock.instant());
        return calendars
                .forUnit(authorityId, authorityId)
                .findNextWorkingDay(today)
                .orElseGet(() -> today.plusDays(1));
    }

    /** Share of the working time from reception to the due instant that is gone, 0 to 100. */
    int usedPercent(UUID authorityId, UUID intakeUnitId, Instant from, Instant due) {
        WorkingCalendar calendar = calendars.forUnit(authorityId, intakeUnitId);
        long whole = calendar.workingMinutes(local(from), local(due));
        long gone = calendar.workingMinutes(local(from), local(clock.instant()));
        return whole <= 0 ? 100 : (int) Math.clamp(100 * gone / whole, 0, 100);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private void screen(Petition petition, LimitRule rule, Instant from, List<Pause> pauses) {
        petition.screenDue(end(petition, from, rule.refuse(), pauses), end(petition, from, rule.forward(), pauses));
    }

    private Instant end(Petition petition, Instant from, Limit limit, List<Pause> pauses) {
        return end(clock(petition), from, limit, pauses);
    }

    private Instant end(LegalClock counted, Instant from, Limit limit, List<Pause> pauses) {
        LocalDateTime due = counted.read(local(from), limit, pauses).due();
        if (due == null) {
            throw new IllegalStateException("A limit was asked for while the clock stands.");
        }
        return due.atZone(clock.getZone()).toInstant();
    }

    private List<Pause> pauses(Petition petition) {
        return store.listPauses(petition).stream()
                .map(pause -> new Pause(
                        local(pause.getStartedAt()), pause.getEndedAt() == null ? null : local(pause.getEndedAt())))
                .toList();
    }

    private LimitRule rule(Petition petition) {
        return rules.get(petition.row().getRuleId());
    }

    private LegalClock clock(Petition petition) {
        PetitionRecord row = petition.row();
        return new LegalClock(calendars.forUnit(row.getAuthorityId(), row.getIntakeUnitId()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
