package vn.thongsuot.programme.sheets;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.PlanPartDesk;
import vn.thongsuot.programme.PlanParts;
import vn.thongsuot.programme.PlanSeen;

/** Takes goals and parts of a workbook into a drafted plan; what is as it was makes no change (Vietnamese: nhập mục tiêu, phân công). */
@Component
class PlanPartImport {

    private final Goals goals;
    private final PlanParts parts;
    private final PlanPartDesk desk;

    PlanPartImport(Goals goals, PlanParts parts, PlanPartDesk desk) {
        this.goals = goals;
        this.parts = parts;
        this.desk = desk;
    }

    void take(Actor actor, PlanSeen seen, PlanPartReader.Outcome said) {
        PlanSeen now = seen;
        Map<String, Goal> known = by(goals.list(seen.planId()), goal -> String.valueOf(goal.n()));
        for (PlanPartReader.GoalRow row : orNone(said.goals())) {
            now = take(actor, now, row, known.get(row.n()));
        }
        List<List<String>> agencies = said.agencies();
        if (agencies != null) {
            now = takeAgencies(actor, now, agencies);
        }
        List<List<String>> reports = said.reports();
        if (reports != null) {
            takeReports(actor, now, reports);
        }
    }

    private PlanSeen take(Actor actor, PlanSeen seen, PlanPartReader.GoalRow row, @Nullable Goal known) {
        if (known == null) {
            goals.add(actor, seen, row.words());
            return next(seen);
        }
        Goal.Words was = new Goal.Words(known.area(), known.statement(), known.horizon(), null);
        if (was.equals(row.words())) {
            return seen;
        }
        goals.change(actor, seen, known.id(), row.words());
        return next(seen);
    }

    /** Who is named as before keeps the unit that they were found to be. */
    private PlanSeen takeAgencies(Actor actor, PlanSeen seen, List<List<String>> rows) {
        List<PlanParts.Agency> old = parts.listAgencies(seen.planId());
        Map<String, PlanParts.Agency> known = by(old, PlanParts.Agency::agency);
        List<PlanParts.Agency> now = rows.stream()
                .map(row -> {
                    PlanParts.Agency before = known.get(row.getFirst());
                    return new PlanParts.Agency(row.getFirst(), before == null ? null : before.unitId(), row.getLast());
                })
                .toList();
        if (now.equals(old)) {
            return seen;
        }
        desk.setAgencies(actor, seen, now);
        return next(seen);
    }

    private void takeReports(Actor actor, PlanSeen seen, List<List<String>> rows) {
        List<PlanParts.Report> old = parts.listReports(seen.planId());
        Map<String, PlanParts.Report> known = by(old, PlanParts.Report::what);
        List<PlanParts.Report> now = rows.stream()
                .map(row -> {
                    PlanParts.Report before = known.get(row.getFirst());
                    String due = row.getLast().isEmpty() ? null : row.getLast();
                    return new PlanParts.Report(row.getFirst(), before == null ? "other" : before.cadence(), due);
                })
                .toList();
        if (!now.equals(old)) {
            desk.setReports(actor, seen, now);
        }
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, Function.identity(), (one, other) -> one));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static PlanSeen next(PlanSeen seen) {
        return new PlanSeen(seen.planId(), seen.version() + 1);
    }
}
