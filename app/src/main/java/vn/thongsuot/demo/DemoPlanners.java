package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.programme.TargetFields;
import vn.thongsuot.programme.cascade.CascadeCheck;
import vn.thongsuot.programme.cascade.CascadeExemptions;
import vn.thongsuot.programme.cascade.CascadeLine;

/** Officials of the demo province who draft and issue its plans through the product. */
@Component
class DemoPlanners {

    private final Accounts accounts;
    private final Plans plans;
    private final PlanDesk desk;
    private final TargetDesk targets;
    private final CascadeCheck cascade;
    private final CascadeExemptions exemptions;

    DemoPlanners(
            Accounts accounts,
            Plans plans,
            PlanDesk desk,
            TargetDesk targets,
            CascadeCheck cascade,
            CascadeExemptions exemptions) {
        this.accounts = accounts;
        this.plans = plans;
        this.desk = desk;
        this.targets = targets;
        this.cascade = cascade;
        this.exemptions = exemptions;
    }

    /** Whoever holds the role in the unit. */
    Actor holder(UUID unit, Role role) {
        UUID account = accounts.listHolders(unit, role).getFirst();
        return accounts.find(account).orElseThrow();
    }

    void addAll(Actor officer, UUID plan, List<TargetFields> rows) {
        List<UUID> ids = new ArrayList<>();
        for (TargetFields row : rows) {
            String nested = row.get("nestedIn");
            UUID within = nested.isEmpty() ? null : ids.get(Integer.parseInt(nested) - 1);
            TargetDraft draft = row.draft(null, null).nestedIn(within);
            ids.add(targets.add(officer, seen(plan), draft));
        }
    }

    /** The plan's target that an indicator proves. */
    Target target(UUID plan, String indicator) {
        return plans.listTargetsOfPlan(plan).stream()
                .filter(target -> indicator.equals(target.indicatorId()))
                .findFirst()
                .orElseThrow();
    }

    void remove(Actor officer, UUID plan, String indicator) {
        targets.remove(officer, seen(plan), target(plan, indicator).id());
    }

    void change(Actor officer, UUID plan, Target target, TargetDraft draft) {
        targets.change(officer, seen(plan), target.id(), draft);
    }

    void submit(Actor officer, UUID plan) {
        desk.submit(officer, seen(plan));
    }

    void issue(Actor officer, Actor leader, UUID plan, String number, LocalDate on) {
        submit(officer, plan);
        desk.issue(leader, seen(plan), new Plan.Issue(number, on, leader.displayName()), true);
    }

    /** Approves every exception that was asked for. */
    void approve(Actor leader, UUID plan) {
        cascade.list(plans.find(plan).orElseThrow()).stream()
                .map(CascadeLine::exemption)
                .filter(Objects::nonNull)
                .forEach(exemption -> exemptions.approve(leader, plan, exemption.id()));
    }

    PlanSeen seen(UUID plan) {
        return new PlanSeen(plan, plans.find(plan).orElseThrow().version());
    }
}
