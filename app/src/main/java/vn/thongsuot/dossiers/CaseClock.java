package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.Adjustment;
import vn.thongsuot.calendar.clock.ClockReading;
import vn.thongsuot.calendar.clock.ClockTexts;
import vn.thongsuot.calendar.clock.DaysLeft;
import vn.thongsuot.calendar.clock.Extension;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.calendar.clock.Pause;
import vn.thongsuot.calendar.clock.Reappointment;
import vn.thongsuot.calendar.clock.Timeliness;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.ExtensionRecord;
import vn.thongsuot.dossiers.IntakePreviews.Preview;
import vn.thongsuot.shared.DomainException;

/** The legal clock of a dossier: feeds {@link LegalClock} from its rows and keeps the answer on the dossier. */
@Component
class CaseClock {

    private static final int HALF_HOUR = 30;

    private final DossierStore store;
    private final WorkingCalendars calendars;
    private final Clock clock;

    CaseClock(DossierStore store, WorkingCalendars calendars, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Starts the clock of a dossier that is being received: no pauses yet. */
    void start(Dossier dossier) {
        keep(dossier, read(dossier, List.of()));
    }

    /** Computes again after pauses or extensions changed. */
    void refresh(Dossier dossier) {
        keep(dossier, read(dossier));
    }

    /**
     * Computes again under another calendar. An appointment that was told never becomes an earlier one.
     *
     * @throws IllegalArgumentException where an extension would have been decided too late under it
     */
    void recount(Dossier dossier, WorkingCalendar calendar) {
        Instant promised = dossier.row().getAppointmentAt();
        keep(
                dossier,
                new LegalClock(calendar)
                        .read(local(dossier.row().getReceivedAt()), limit(dossier), adjustments(dossier)));
        Instant now = dossier.row().getAppointmentAt();
        if (promised != null && now != null && now.isBefore(promised)) {
            dossier.row().setAppointmentAt(promised);
        }
    }

    ClockReading read(Dossier dossier) {
        return read(dossier, adjustments(dossier));
    }

    /**
     * Ends the clock: closes a running pause, fixes due instant, timeliness and working minutes.
     */
    void end(Dossier dossier, Outcome outcome, Instant at) {
        if (dossier.row().getPausedSince() != null) {
            store.closePause(dossier, at);
        }
        ClockReading reading = read(dossier);
        keep(dossier, reading);
        Timeliness timeliness = outcome == Outcome.STOPPED || reading.due() == null
                ? null
                : Timeliness.of(limit(dossier), reading.due(), local(at));
        dossier.finish(
                outcome, at, timeliness, workingMinutes(dossier, dossier.row().getReceivedAt(), at));
    }

    /**
     * Moves the appointment: before the due instant on from the old one, after it on from now, for an apology is owed all the same.
     *
     * @throws DomainException DOS-026 if the limit cannot be read, DOS-028 if it is decided in a pause
     */
    void extend(Dossier dossier, String limitText, Instant at) {
        Limit limit = parse(limitText);
        List<Adjustment> adjustments = Stream.concat(
                        adjustments(dossier).stream(),
                        Stream.of(later(read(dossier, pauses(dossier)).due(), limit, local(at))))
                .toList();
        LocalDateTime appointment = readRunning(dossier, adjustments).appointment();
        if (appointment == null) {
            throw stands(dossier);
        }
        store.addExtension(dossier, limit.toString(), at, instant(appointment));
        dossier.extendTo(instant(appointment), at);
    }

    /** Working minutes in which the clock ran. */
    long workingMinutes(Dossier dossier, Instant from, Instant to) {
        return legalClock(dossier).runningMinutes(local(from), local(to), pauses(dossier));
    }

    /**
     * When a stay in a step has used the time of the step, pauses left out; null for a step without time of its own, and while the
     * clock stands.
     */
    @Nullable
    Instant stepDue(Dossier dossier, Instant enteredAt, int budgetMinutes) {
        if (budgetMinutes < HALF_HOUR) {
            return null;
        }
        Limit budget = new Limit.WorkingHours(budgetMinutes / HALF_HOUR);
        LocalDateTime entered = local(enteredAt);
        List<Pause> since = dossier.row().getPauses() == 0
                ? List.of()
                : pauses(dossier).stream()
                        .filter(pause -> !pause.from().isBefore(entered))
                        .toList();
        return instantOrNull(legalClock(dossier).read(entered, budget, since).due());
    }

    /** Working days after today until the due day; negative when it has passed. */
    int daysLeft(Dossier dossier, Instant now) {
        LocalDate due = local(dossier.row().getDueAt()).toLocalDate();
        return DaysLeft.until(calendar(dossier), local(now).toLocalDate(), due);
    }

    /** Share of the working time between reception and due instant that is gone, 0 to 100. */
    int usedPercent(Dossier dossier, Instant now) {
        WorkingCalendar calendar = calendar(dossier);
        LocalDateTime received = local(dossier.row().getReceivedAt());
        long whole = calendar.workingMinutes(received, local(dossier.row().getDueAt()));
        long gone = calendar.workingMinutes(received, local(now));
        return whole == 0 ? 100 : (int) Math.min(100, 100 * gone / whole);
    }

    /**
     * Whether an apology is owed: the time for it has come, the dossier is not finished, and no apology for this appointment was
     * sent.
     */
    boolean owesApology(Dossier dossier, Instant now) {
        if (dossier.row().getAppointmentAt() == null || dossier.row().getPausedSince() != null) {
            return false;
        }
        boolean dueNow = !local(now).isBefore(apologyDue(dossier));
        return dueNow && dossier.row().getApologyAt() == null;
    }

    /** As {@link LegalClock#apologyDue}, for a dossier that has an appointment. */
    LocalDateTime apologyDue(Dossier dossier) {
        return legalClock(dossier)
                .apologyDue(
                        local(dossier.row().getReceivedAt()),
                        local(dossier.row().getAppointmentAt()));
    }

    Preview preview(UUID authorityId, UUID decidingUnitId, Limit limit, Instant now, Locale locale) {
        LegalClock legalClock = new LegalClock(calendars.forUnit(authorityId, decidingUnitId));
        ClockReading reading = legalClock.read(local(now), limit, List.of());
        LocalDateTime appointment = reading.appointment();
        return new Preview(
                appointment == null ? null : instant(appointment),
                reading.provisional(),
                new ClockTexts(locale).explain(reading));
    }

    private ClockReading read(Dossier dossier, List<? extends Adjustment> adjustments) {
        return legalClock(dossier).read(local(dossier.row().getReceivedAt()), limit(dossier), adjustments);
    }

    private ClockReading readRunning(Dossier dossier, List<? extends Adjustment> adjustments) {
        try {
            return read(dossier, adjustments);
        } catch (IllegalArgumentException e) {
            throw stands(dossier);
        }
    }

    private void keep(Dossier dossier, ClockReading reading) {
        dossier.setClock(reading, instantOrNull(reading.due()), instantOrNull(reading.appointment()));
    }

    private List<Adjustment> adjustments(Dossier dossier) {
        List<Pause> pauses = pauses(dossier);
        List<ExtensionRecord> extensions = store.listExtensions(dossier);
        if (extensions.isEmpty()) {
            return List.copyOf(pauses);
        }
        LocalDateTime due = read(dossier, pauses).due();
        return Stream.concat(
                        pauses.stream(),
                        extensions.stream()
                                .map(row -> later(due, Limit.parse(row.getLimitText()), local(row.getDecidedAt()))))
                .toList();
    }

    private static Adjustment later(@Nullable LocalDateTime due, Limit limit, LocalDateTime decidedAt) {
        return due == null || decidedAt.isBefore(due)
                ? new Extension(limit, decidedAt)
                : new Reappointment(limit, decidedAt);
    }

    private List<Pause> pauses(Dossier dossier) {
        return store.listPauses(dossier).stream()
                .map(row ->
                        new Pause(local(row.getStartedAt()), row.getEndedAt() == null ? null : local(row.getEndedAt())))
                .toList();
    }

    private WorkingCalendar calendar(Dossier dossier) {
        DossierRecord row = dossier.row();
        return calendars.forUnit(row.getAuthorityId(), row.getDecidingUnitId());
    }

    private LegalClock legalClock(Dossier dossier) {
        return new LegalClock(calendar(dossier));
    }

    private static Limit limit(Dossier dossier) {
        return Limit.parse(dossier.row().getLimitText());
    }

    private static Limit parse(String limitText) {
        try {
            return Limit.parse(limitText);
        } catch (IllegalArgumentException e) {
            throw new DomainException("DOS-026", DomainException.Kind.INVALID, "extension limit cannot be read");
        }
    }

    private static DomainException stands(Dossier dossier) {
        return new DomainException(
                "DOS-028",
                DomainException.Kind.CONFLICT,
                "Dossier %s: cannot extend while the clock stands.".formatted(dossier.label()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(clock.getZone()).toInstant();
    }

    private @Nullable Instant instantOrNull(@Nullable LocalDateTime at) {
        return at == null ? null : instant(at);
    }
}
