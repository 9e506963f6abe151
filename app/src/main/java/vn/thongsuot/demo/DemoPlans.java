package vn.thongsuot.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.Proof;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.shared.LocalizedText;

/** Reform plans of the demo province and of some of its communes, in every state (Vietnamese: kế hoạch mẫu). */
@Component
class DemoPlans {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final DemoPlanners planners;
    private final PlanDesk desk;

    DemoPlans(DemoPlanners planners, PlanDesk desk) {
        this.planners = planners;
        this.desk = desk;
    }

    void make(UUID province) {
        Actor officer = planners.holder(province, Role.REFORM_OFFICER);
        Actor leader = planners.holder(province, Role.LEADER);
        UUID plan = desk.create(
                officer,
                province,
                new PlanHead(
                        PlanKind.MULTI_YEAR,
                        LocalizedText.of(
                                "Kế hoạch cải cách hành chính mẫu giai đoạn 2026-2030", "Sample reform plan 2026-2030"),
                        BEGIN,
                        LocalDate.of(2030, 12, 31),
                        null,
                        null));
        target(
                officer,
                plan,
                "Ít nhất 96% hồ sơ được giải quyết đúng hạn",
                "At least 96% of dossiers resolved on time",
                "dossiers.on-time-rate",
                96,
                2026);
        target(
                officer,
                plan,
                "Từ 50% hồ sơ trở lên được giải quyết trực tuyến (mục tiêu đến năm 2025)",
                "At least 50% of dossiers resolved online (target for 2025)",
                "dossiers.online-resolved-rate",
                50,
                2025);
        target(
                officer,
                plan,
                "Từ 80% hồ sơ trở lên được giải quyết trực tuyến (mục tiêu đến năm 2030)",
                "At least 80% of dossiers resolved online (target for 2030)",
                "dossiers.online-resolved-rate",
                80,
                2030);
        planners.issue(officer, leader, plan, "15/KH-UBND", LocalDate.of(2026, 1, 5));
    }

    private void target(Actor officer, UUID plan, String vi, String en, String indicator, int atLeast, int year) {
        planners.target(
                officer,
                plan,
                TargetDraft.of(
                        ReformArea.PROCEDURES,
                        LocalizedText.of(vi, en),
                        Aim.of(Comparator.AT_LEAST, BigDecimal.valueOf(atLeast), "%"),
                        Reach.ALL,
                        Proof.by(indicator),
                        Horizon.year(year)));
    }
}
