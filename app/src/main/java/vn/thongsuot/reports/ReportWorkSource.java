package vn.thongsuot.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.DaysLeft;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.shared.LocalizedText;

/** Reports in the common work list. */
@Component
class ReportWorkSource implements ListedWork {

    private final ReportWork work;
    private final WorkingCalendars calendars;
    private final UnitDirectory units;
    private final Clock clock;

    ReportWorkSource(ReportWork work, WorkingCalendars calendars, UnitDirectory units, Clock clock) {
        this.work = work;
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public String path() {
        return "/desk/reports";
    }

    /** The same for each question of whose they are: a report belongs to an office, not to a person. */
    @Override
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
        if (!actor.may(Permission.PROGRAMME_EDIT) && !actor.may(Permission.PROGRAMME_APPROVE)) {
            return List.of();
        }
        return work.list(actor, false).stream()
                .filter(item -> item.next() != ReportWork.Next.NOTHING)
                .map(this::entry)
                .toList();
    }

    private WorkEntry entry(ReportWork.Item item) {
        Duty duty = item.duty();
        LocalDate today = today();
        long whole = Math.max(1, ChronoUnit.DAYS.between(duty.period().to(), duty.dueOn()));
        long used = ChronoUnit.DAYS.between(duty.period().to(), today);
        LocalizedText regime = item.regime().name();
        return new WorkEntry(
                kind(),
                duty.period().code(),
                duty.reportId() == null ? "/desk/reports#duty-" + duty.id() : "/desk/reports/" + duty.reportId(),
                units.findLast(duty.unitId(), today)
                        .map(unit -> LocalizedText.joined(regime, " – ", unit.name()))
                        .orElse(regime),
                "report.next." + item.next().key(),
                duty.dueOn(),
                left(duty, today),
                (int) Math.clamp(used * 100 / whole, 0, 100),
                null);
    }

    private int left(Duty duty, LocalDate today) {
        return DaysLeft.until(calendars.forUnit(duty.authorityId(), duty.unitId()), today, duty.dueOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
