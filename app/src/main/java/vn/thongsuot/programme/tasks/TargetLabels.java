package vn.thongsuot.programme.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;

/** Short names of targets for sheets: number of the plan and of the target, such as {@code 15/KH-UBND / 3}. */
@Component
class TargetLabels {

    private final Plans plans;

    TargetLabels(Plans plans) {
        this.plans = plans;
    }

    /** Targets in force of an authority with their names. */
    Map<UUID, String> list(UUID authorityId) {
        Map<UUID, String> labels = new LinkedHashMap<>();
        for (Plan plan : plans.listIssued(authorityId)) {
            Plan.Issue issue = plan.issue();
            if (issue != null) {
                for (Target target : plans.listTargetsOfPlan(plan.id())) {
                    labels.put(target.id(), issue.number() + " / " + target.n());
                }
            }
        }
        return labels;
    }
}
