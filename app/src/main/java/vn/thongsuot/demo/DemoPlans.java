package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.ReformArea;
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
    private final Plans plans;
    private final Goals goals;
    private final Readings readings;

    DemoPlans(
            DemoPlanners planners,
            DemoPlanTargets targets,
            DemoChildPlans children,
            PlanDesk desk,
            Plans plans,
            Goals goals,
            Readings readings) {
        this.planners = planners;
        this.targets = targets;
        this.children = children;
        this.desk = desk;
        this.plans = plans;
        this.goals = goals;
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
        UUID steady = goal(officer, year, ReformArea.STEERING, "Giữ nền nếp giao ban cải cách hành chính mỗi quý");
        goal(officer, year, ReformArea.ORGANISATION, "Kiện toàn bộ phận một cửa ở các xã, phường mới");
        planners.issue(officer, leader, year, "22/KH-UBND", LocalDate.of(2026, 1, 12));
        goals.judge(leader, year, steady, 0, true, "Thông báo kết luận giao ban quý I, II, III/2026");
        children.make(province, year, officer, leader);
        readings.create(officer, province, new PlanText("ke-hoach-2027.txt", targets.source()), null);
    }

    private UUID goal(Actor officer, UUID plan, ReformArea area, String statement) {
        PlanSeen seen = new PlanSeen(plan, plans.find(plan).orElseThrow().version());
        return goals.add(officer, seen, new Goal.Words(area, statement, Horizon.year(2026), null));
    }

    private static PlanHead head(
            PlanKind kind, LocalizedText title, LocalDate to, @Nullable UUID parent, Plan.@Nullable ChildDue due) {
        return new PlanHead(kind, title, BEGIN, to, parent, due);
    }
}
