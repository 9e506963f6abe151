package vn.thongsuot.inspections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.platform.WorkSource;
import vn.thongsuot.programme.tasks.TaskDays;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Inspections in the common work list: those in whose team the actor is, due at the end of their month. */
@Component
class InspectionWorkSource implements WorkSource {

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
    public List<WorkEntry> list(Actor actor, WorkQuery query, int most) {
        return entries(actor).stream()
                .filter(entry -> query.due() == null || WorkDue.of(entry) == query.due())
                .limit(most)
                .toList();
    }

    @Override
    public Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose) {
        Map<WorkQuery.Due, Integer> tally = new EnumMap<>(WorkQuery.Due.class);
        entries(actor).forEach(entry -> tally.merge(WorkDue.of(entry), 1, Integer::sum));
        return tally;
    }

    private List<WorkEntry> entries(Actor actor) {
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
                units.view(inspection.inspectedUnitId()).name().vi(),
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
