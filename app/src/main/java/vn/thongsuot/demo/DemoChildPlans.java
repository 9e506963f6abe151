package vn.thongsuot.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.PlanComposer;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.programme.cascade.CascadeExemptions;
import vn.thongsuot.shared.LocalizedText;

/** Plans of departments and communes under the year's plan: most in order, one too low, one incomplete, some late or owed. */
@Component
class DemoChildPlans {

    private static final String ON_TIME = "dossiers.on-time-rate";
    private static final String TRAINING = "training.intake-staff-rate";
    private static final LocalDate IN_TIME = LocalDate.of(2026, 2, 6);

    private final DemoPlanners planners;
    private final PlanComposer composer;
    private final CascadeExemptions exemptions;
    private final UnitDirectory units;
    private final Clock clock;

    DemoChildPlans(
            DemoPlanners planners,
            PlanComposer composer,
            CascadeExemptions exemptions,
            UnitDirectory units,
            Clock clock) {
        this.planners = planners;
        this.composer = composer;
        this.exemptions = exemptions;
        this.units = units;
        this.clock = clock;
    }

    void make(UUID province, UUID parent, Actor officer, Actor leader) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<UnitView> below = units.listChildren(province, today);
        below.stream()
                .filter(unit -> unit.kind() == UnitKind.AGENCY)
                .forEach(unit -> planners.issue(
                        officer,
                        planners.holder(unit.id(), Role.LEADER),
                        draft(officer, unit, parent),
                        "05/KH-CCHC",
                        IN_TIME));
        List<UnitView> communes = below.stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLE_COMMITTEE)
                .toList();
        issue(officer, communes.get(0), draft(officer, communes.get(0), parent), IN_TIME);
        makeWeaker(officer, communes.get(1), parent);
        makeIncomplete(officer, communes.get(2), parent);
        issue(officer, communes.get(3), draft(officer, communes.get(3), parent), LocalDate.of(2026, 2, 25));
        makeExcused(officer, leader, communes.get(4), parent);
        planners.submit(officer, draft(officer, communes.get(5), parent));
    }

    private void makeWeaker(Actor officer, UnitView unit, UUID parent) {
        UUID plan = draft(officer, unit, parent);
        lower(officer, plan, "Hồ sơ giải quyết đúng hạn đạt tối thiểu 90%");
        issue(officer, unit, plan, LocalDate.of(2026, 2, 9));
    }

    private void makeIncomplete(Actor officer, UnitView unit, UUID parent) {
        UUID plan = draft(officer, unit, parent);
        planners.remove(officer, plan, TRAINING);
        issue(officer, unit, plan, LocalDate.of(2026, 2, 10));
    }

    private void makeExcused(Actor officer, Actor leader, UnitView unit, UUID parent) {
        UUID plan = draft(officer, unit, parent);
        lower(officer, plan, "Hồ sơ giải quyết đúng hạn đạt tối thiểu 92%");
        UUID target = planners.target(parent, ON_TIME).id();
        exemptions.ask(
                officer, plan, target, "weaker", "Xã mới sáp nhập, đang chuyển dữ liệu hồ sơ sang hệ thống chung");
        planners.approve(leader, plan);
        issue(officer, unit, plan, LocalDate.of(2026, 2, 10));
    }

    private void lower(Actor officer, UUID plan, String statement) {
        Target target = planners.target(plan, ON_TIME);
        TargetDraft old = TargetDraft.of(target);
        BigDecimal value = new BigDecimal(statement.replaceAll("\\D", ""));
        planners.change(
                officer,
                plan,
                target,
                new TargetDraft(
                        old.area(),
                        LocalizedText.of(statement),
                        old.subject(),
                        Aim.of(Comparator.AT_LEAST, value, "%"),
                        old.reach(),
                        old.proof(),
                        old.horizon(),
                        null,
                        target.takenFrom(),
                        null));
    }

    private UUID draft(Actor officer, UnitView unit, UUID parent) {
        return composer.composeFromParent(
                officer,
                unit.id(),
                new PlanHead(
                        PlanKind.YEARLY,
                        LocalizedText.of("Kế hoạch cải cách hành chính năm 2026 của "
                                + unit.name().vi().replace("Ủy ban nhân dân", "UBND")),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        parent,
                        null));
    }

    private void issue(Actor officer, UnitView unit, UUID plan, LocalDate on) {
        planners.issue(officer, planners.holder(unit.id(), Role.LEADER), plan, "08/KH-UBND", on);
    }
}
