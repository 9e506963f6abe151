package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;

/** Officials of the demo province who draft and issue its plans through the product. */
@Component
class DemoPlanners {

    private final Accounts accounts;
    private final Plans plans;
    private final PlanDesk desk;
    private final TargetDesk targets;

    DemoPlanners(Accounts accounts, Plans plans, PlanDesk desk, TargetDesk targets) {
        this.accounts = accounts;
        this.plans = plans;
        this.desk = desk;
        this.targets = targets;
    }

    /** Whoever holds the role in the unit. */
    Actor holder(UUID unit, Role role) {
        UUID account = accounts.listHolders(unit, role).getFirst();
        return accounts.find(account).orElseThrow();
    }

    UUID target(Actor officer, UUID plan, TargetDraft draft) {
        return targets.add(officer, seen(plan), draft);
    }

    void submit(Actor officer, UUID plan) {
        desk.submit(officer, seen(plan));
    }

    void issue(Actor officer, Actor leader, UUID plan, String number, LocalDate on) {
        submit(officer, plan);
        desk.issue(leader, seen(plan), new Plan.Issue(number, on, leader.displayName()), true);
    }

    PlanSeen seen(UUID plan) {
        return new PlanSeen(plan, plans.find(plan).orElseThrow().version());
    }
}
