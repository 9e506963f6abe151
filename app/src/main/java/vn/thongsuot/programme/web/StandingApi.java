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
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.board.Board;

/** Targets against what the records prove, for other systems: what the board shows. */
@ApiResource(tag = "standings")
class StandingApi {

    private final Board board;
    private final Plans plans;
    private final FigureUnits units;

    StandingApi(Board board, Plans plans, FigureUnits units) {
        this.board = board;
        this.plans = plans;
        this.units = units;
    }

    /** Of every target in force for the unit: of its own plans, or of the nearest unit above that has some. */
    @GetMapping("/standings")
    @Requires(Permission.BOARD_READ)
    ApiPage<StandingJson> list(
            @CurrentActor Actor actor, Paging paging, @RequestParam(required = false) @Nullable UUID unit) {
        UUID shown = units.shown(actor, unit, Permission.BOARD_READ).id();
        List<StandingJson> all = board.list(actor.authorityId(), shown).stream()
                .map(standing -> StandingJson.of(shown, standing))
                .sorted(Comparator.comparing(standing -> standing.targetId().toString()))
                .toList();
        return paging.cut(all, standing -> standing.targetId().toString());
    }

    @GetMapping("/targets/{id}/standing")
    @Requires(Permission.BOARD_READ)
    StandingJson get(
            @CurrentActor Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID unit) {
        Target target = plans.findTarget(id).orElseThrow(AccessPolicy::notFound);
        plans.get(actor, target.planId());
        UUID shown = units.shown(actor, unit, Permission.BOARD_READ).id();
        return StandingJson.of(shown, board.get(actor.authorityId(), shown, UnitScope.SUBTREE, target));
    }
}
