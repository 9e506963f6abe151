package vn.thongsuot.calendar.changes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.spi.PlannedDay;
import vn.thongsuot.calendar.spi.PlannedDays;
import vn.thongsuot.calendar.spi.Told;

/**
 * What people have planned on the days of a decision in time that is not worked by it (Vietnamese: lịch hẹn, ca trực rơi vào giờ nghỉ).
 * Applying leaves it as it is and tells those who left a contact; whoever keeps the place sees here what is left to do.
 */
@Service
public class UnworkedPlans {

    private final Recounts recounts;
    private final WorkingCalendars calendars;
    private final List<PlannedDays> plans;

    UnworkedPlans(Recounts recounts, WorkingCalendars calendars, List<PlannedDays> plans) {
        this.recounts = recounts;
        this.calendars = calendars;
        this.plans = plans;
    }

    /** By the calendars with the draft in them, or as they are once it was applied; nothing for one that was discarded. */
    @Transactional(readOnly = true)
    public List<PlannedDay> list(CalendarChange change) {
        NavigableSet<LocalDate> days = change.changedDays();
        if (days.isEmpty() || change.status().equals("discarded")) {
            return List.of();
        }
        Function<UUID, WorkingCalendar> worked = change.isDraft()
                ? recounts.of(change).calendars()
                : unit -> calendars.forUnit(change.authorityId(), unit);
        return plans.stream()
                .flatMap(plan -> plan.listUnworked(change.authorityId(), change.unitId(), days, worked).stream())
                .sorted(Comparator.comparing(PlannedDay::day))
                .toList();
    }

    /** Who was told when the decision was applied. */
    @Transactional(readOnly = true)
    public Told countTold(CalendarChange change) {
        return plans.stream()
                .map(plan -> plan.countTold(change.authorityId(), change.id()))
                .reduce(Told.NOBODY, Told::plus);
    }

    /** In the transaction that applies the decision; by calendars that are read anew, since other nodes may still know the old days. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(CalendarChange change) {
        NavigableSet<LocalDate> days = change.changedDays();
        if (!days.isEmpty()) {
            Function<UUID, WorkingCalendar> worked = recounts.of(change).calendars();
            plans.forEach(plan -> plan.tell(change.id(), change.authorityId(), change.unitId(), days, worked));
        }
    }
}
