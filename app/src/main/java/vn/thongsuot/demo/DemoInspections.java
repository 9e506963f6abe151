package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionForm;
import vn.thongsuot.inspections.InspectionKind;
import vn.thongsuot.inspections.InspectionMode;
import vn.thongsuot.inspections.InspectionPlanning;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.NewInspection;
import vn.thongsuot.inspections.plans.Inspectables;
import vn.thongsuot.inspections.plans.YearPlans;

/**
 * A year's plan over a third of the units, inspections of which some are finished with findings (one remedied, one late, one
 * escalated, one to be looked at again), one running, one a surprise, one a repeat.
 */
@Component
class DemoInspections {

    private static final Logger LOG = LoggerFactory.getLogger(DemoInspections.class);
    private static final int HOME_AFFAIRS = 2;
    private static final int BEGIN = 150;
    private static final int LEAST = 30;
    private static final int SHARE = 35;

    private final DemoUnits units;
    private final Inspectables inspectables;
    private final YearPlans plans;
    private final InspectionPlanning planning;
    private final Inspections inspections;
    private final DemoFieldWork work;

    DemoInspections(
            DemoUnits units,
            Inspectables inspectables,
            YearPlans plans,
            InspectionPlanning planning,
            Inspections inspections,
            DemoFieldWork work) {
        this.units = units;
        this.inspectables = inspectables;
        this.plans = plans;
        this.planning = planning;
        this.inspections = inspections;
        this.work = work;
    }

    void make() {
        UUID office = units.agencies().get(HOME_AFFAIRS);
        Actor officer = units.holder(office, Role.REFORM_OFFICER);
        int year = units.today().minusDays(BEGIN).getYear();
        List<UUID> named = plan(office, officer, year);
        UUID main = inspectionOf(officer, year, named.get(0));
        work.finishWithFindings(officer, main, 70);
        work.finish(officer, inspectionOf(officer, year, named.get(1)), InspectionMode.PAPER, 110);
        work.finish(officer, inspectionOf(officer, year, named.get(2)), InspectionMode.DIGITAL, 48);
        work.finish(officer, inspectionOf(officer, year, named.get(3)), InspectionMode.DIGITAL, 30);
        work.begin(officer, inspectionOf(officer, year, named.get(4)), 2);
        UUID surprise = beside(officer, office, year, null, other(named), InspectionKind.DISCIPLINE, 10);
        work.minute(officer, surprise, 4);
        UUID repeat = beside(officer, office, year, main, named.get(0), InspectionKind.PAR, 3);
        work.setUp(officer, repeat, 3);
        LOG.info("Demo inspections made");
    }

    /** Communes first, so that the first of them is one with officials to log in as. */
    private List<UUID> plan(UUID office, Actor officer, int year) {
        Actor leader = units.leader(office);
        LocalDate first = LocalDate.of(year, 1, 1);
        List<UUID> all = java.util.stream.Stream.concat(
                        units.communes().stream(), units.agencies().stream().filter(unit -> !unit.equals(office)))
                .toList();
        List<UUID> named = all.subList(0, (all.size() * SHARE + 99) / 100);
        UUID plan = units.ago(BEGIN, 0, () -> {
            inspectables.choose(officer, office, new HashSet<>(all), first);
            return plans.create(
                    officer, office, year, "Kế hoạch kiểm tra cải cách hành chính, công vụ năm " + year, LEAST);
        });
        List<Integer> months = List.of(month(year, 60), month(year, 0), month(year, -14));
        LocalDate issued = units.today().minusDays(BEGIN);
        units.ago(BEGIN, 30, () -> {
            int version = 0;
            for (int i = 0; i < named.size(); i += 4) {
                plans.name(
                        officer,
                        plan,
                        version++,
                        new YearPlans.Named(
                                new HashSet<>(named.subList(i, Math.min(i + 4, named.size()))),
                                i % 8 == 0 ? InspectionKind.PAR : InspectionKind.PUBLIC_DUTY,
                                months.get(Math.min(i / 4, months.size() - 1))));
            }
            plans.issue(leader, plan, version, "86/KH-SNV", issued);
            return plan;
        });
        return named;
    }

    private int month(int year, int ago) {
        LocalDate day = units.today().minusDays(ago);
        return day.getYear() == year ? day.getMonthValue() : 12;
    }

    private UUID inspectionOf(Actor officer, int year, UUID unit) {
        return inspections.list(officer, year).stream()
                .filter(one -> one.inspectedUnitId().equals(unit))
                .map(Inspection::id)
                .findFirst()
                .orElseThrow();
    }

    /** A commune that the plan does not name. */
    private UUID other(List<UUID> named) {
        return units.communes().stream()
                .filter(unit -> !named.contains(unit))
                .findFirst()
                .orElse(Objects.requireNonNull(named.getLast()));
    }

    private UUID beside(
            Actor officer,
            UUID office,
            int year,
            @org.jspecify.annotations.Nullable UUID repeats,
            UUID unit,
            InspectionKind kind,
            int ago) {
        int month = month(year, 0);
        return units.ago(
                ago,
                10,
                () -> planning.add(
                        officer,
                        new NewInspection(
                                null,
                                repeats,
                                office,
                                unit,
                                kind,
                                Optional.ofNullable(repeats)
                                        .map(earlier -> InspectionForm.REPEAT)
                                        .orElse(InspectionForm.SURPRISE),
                                year,
                                month,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31),
                                null)));
    }
}
