package vn.thongsuot.programme.web;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.Plans;

/** Goals of one plan without a number, for other systems; a person judges them on the page. */
@ApiResource(tag = "plan-goals")
class GoalApi {

    private final Plans plans;
    private final Goals goals;

    GoalApi(Plans plans, Goals goals) {
        this.plans = plans;
        this.goals = goals;
    }

    @GetMapping("/plans/{id}/goals")
    @Requires(Permission.BOARD_READ)
    ApiPage<GoalJson> list(@CurrentActor Actor actor, @PathVariable UUID id, Paging paging) {
        plans.get(actor, id);
        return paging.cut(
                goals.list(id).stream()
                        .map(GoalJson::of)
                        .sorted(Comparator.comparing(goal -> goal.id().toString()))
                        .toList(),
                goal -> goal.id().toString());
    }
}
