package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.programme.review.Readings;
import vn.thongsuot.shared.LocalizedText;

/** Reform plans of the demo province: a programme, the year's plan, and one that is being read (Vietnamese: kế hoạch mẫu). */
@Component
class DemoPlans {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final DemoPlanners planners;
    private final DemoPlanTargets targets;
    private final DemoChildPlans children;
    private final PlanDesk desk;
    private final Readings readings;

    DemoPlans(
            DemoPlanners planners, DemoPlanTargets targets, DemoChildPlans children, PlanDesk desk, Readings readings) {
        this.planners = planners;
        this.targets = targets;
        this.children = children;
        this.desk = desk;
        this.readings = readings;
    }

    void make(UUID province) {
        Actor officer = planners.holder(province, Role.REFORM_OFFICER);
        Actor leader = planners.holder(province, Role.LEADER);
        UUID programme = desk.create(
                officer,
                province,
                head(
                        PlanKind.MULTI_YEAR,
                        LocalizedText.of(
                                "Kế hoạch cải cách hành chính mẫu giai đoạn 2026-2030", "Sample reform plan 2026-2030"),
                        LocalDate.of(2030, 12, 31),
                        null,
                        null));
        planners.addAll(officer, programme, targets.list("programme"));
        planners.issue(officer, leader, programme, "15/KH-UBND", LocalDate.of(2026, 1, 5));
        UUID year = desk.create(
                officer,
                province,
                head(
                        PlanKind.YEARLY,
                        LocalizedText.of("Kế hoạch cải cách hành chính mẫu năm 2026", "Sample reform plan 2026"),
                        LocalDate.of(2026, 12, 31),
                        programme,
                        new Plan.ChildDue(LocalDate.of(2026, 2, 10), null)));
        planners.addAll(officer, year, targets.list("year"));
        planners.issue(officer, leader, year, "22/KH-UBND", LocalDate.of(2026, 1, 12));
        children.make(province, year, officer, leader);
        readings.create(officer, province, new PlanText("ke-hoach-2027.txt", targets.source()), null);
    }

    private static PlanHead head(
            PlanKind kind,
            LocalizedText title,
            LocalDate to,
            @org.jspecify.annotations.Nullable UUID parent,
            Plan.@org.jspecify.annotations.Nullable ChildDue due) {
        return new PlanHead(kind, title, BEGIN, to, parent, due);
    }
}
