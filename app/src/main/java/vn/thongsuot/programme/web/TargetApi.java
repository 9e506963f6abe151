package vn.thongsuot.programme.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.programme.PlanFilter;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;

/** Targets in force, for other systems. */
@ApiResource(tag = "targets")
class TargetApi {

    private final Plans plans;

    TargetApi(Plans plans) {
        this.plans = plans;
    }

    /** Those of the plans in force, of one unit or of the whole authority. */
    @GetMapping("/targets")
    @Requires(Permission.BOARD_READ)
    ApiPage<TargetJson> list(
            @CurrentActor Actor actor, Paging paging, @RequestParam(required = false) @Nullable UUID unit) {
        List<TargetJson> all = plans.list(actor, new PlanFilter(unit, null, PlanState.ISSUED)).stream()
                .flatMap(plan -> plans.listTargetsOfPlan(plan.id()).stream())
                .map(TargetJson::of)
                .sorted(Comparator.comparing(target -> target.id().toString()))
                .toList();
        return paging.cut(all, target -> target.id().toString());
    }

    @GetMapping("/targets/{id}")
    @Requires(Permission.BOARD_READ)
    TargetJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        Target target = plans.findTarget(id).orElseThrow(AccessPolicy::notFound);
        plans.get(actor, target.planId());
        return TargetJson.of(target);
    }
}
