package vn.thongsuot.inspections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.programme.tasks.TaskDays;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Inspections in the common work list: those in whose team the actor is, due at the end of their month. */
@Component
class InspectionWorkSource implements ListedWork {

    private static final int WHOLE_DAYS = 60;

    private final Inspections inspections;
    private final TaskDays days;
    private final TaskUnits units;

    InspectionWorkSource(Inspections inspections, TaskDays days, TaskUnits units) {
        this.inspections = inspections;
        this.days = days;
        this.units = units;
    }

    @Override
    public String kind() {
        return "inspection";
    }

    @Override
    public String path() {
        return "/desk/inspections";
    }

    @Override
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
        return inspections.listOfMember(actor.accountId()).stream()
                .map(this::entry)
                .toList();
    }

    private WorkEntry entry(Inspection inspection) {
        LocalDate today = inspections.today();
        LocalDate due = dueOf(inspection);
        long used = WHOLE_DAYS - ChronoUnit.DAYS.between(today, due);
        return new WorkEntry(
                kind(),
                inspection.code(),
                "/desk/inspections/" + inspection.id(),
                units.view(inspection.inspectedUnitId()).name(),
                "inspection.state." + inspection.state().key(),
                due,
                days.left(inspection.authorityId(), units.current(inspection.unitId()), today, due),
                (int) Math.clamp(used * 100 / WHOLE_DAYS, 0, 100),
                null);
    }

    /** The last day of its month. */
    static LocalDate dueOf(Inspection inspection) {
        return YearMonth.of(inspection.year(), inspection.month()).atEndOfMonth();
    }
}
