package vn.thongsuot.programme.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.programme.Plans;

/** Targets of one plan, for other systems; each change is a change of the plan, so its version is the plan's. */
@ApiResource(tag = "plan-targets")
class PlanTargetApi {

    private final Plans plans;
    private final PlanDrafting drafting;
    private final ApiCommands commands;

    PlanTargetApi(Plans plans, PlanDrafting drafting, ApiCommands commands) {
        this.plans = plans;
        this.drafting = drafting;
        this.commands = commands;
    }

    /** What a command on a target stands for. */
    private record Command(UUID planId, int version, TargetRequest target) {}

    @GetMapping("/plans/{id}/targets")
    @Requires(Permission.BOARD_READ)
    ApiPage<TargetJson> list(@CurrentActor Actor actor, @PathVariable UUID id, Paging paging) {
        plans.get(actor, id);
        List<TargetJson> all = plans.listTargetsOfPlan(id).stream()
                .map(TargetJson::of)
                .sorted(Comparator.comparing(target -> target.id().toString()))
                .toList();
        return paging.cut(all, target -> target.id().toString());
    }

    @PostMapping("/plans/{id}/targets")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<TargetJson> create(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TargetRequest target) {
        int seen = Versions.seen(ifMatch);
        URI address = commands.once(
                actor,
                key,
                "plan-targets.create",
                new Command(id, seen, target),
                () -> ApiPaths.ROOT + "/targets/" + drafting.add(actor, id, seen, target));
        int version = plans.get(actor, id).version();
        return ApiCommands.created(address, version, TargetJson.of(drafting.find(id, ApiCommands.idOf(address))));
    }

    @PutMapping("/plans/{id}/targets/{target}")
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<TargetJson> update(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID target,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TargetRequest written) {
        drafting.change(actor, id, target, ifMatch, written);
        return Versions.ok(plans.get(actor, id).version(), TargetJson.of(drafting.find(id, target)));
    }

    @DeleteMapping("/plans/{id}/targets/{target}")
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<PlanJson> remove(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID target,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        drafting.remove(actor, id, target, ifMatch);
        return Versions.ok(plans.get(actor, id).version(), PlanJson.of(plans.get(actor, id)));
    }
}
