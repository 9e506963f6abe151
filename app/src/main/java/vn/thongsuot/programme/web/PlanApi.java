package vn.thongsuot.programme.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanFilter;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.Plans;

/** Plans, for other systems: they draft and submit; what a leader decides, such as issuing, a person decides on the page. */
@ApiResource(tag = "plans")
class PlanApi {

    private static final String PATH = ApiPaths.ROOT + "/plans/";

    private final Plans plans;
    private final PlanDrafting drafting;
    private final ApiCommands commands;

    PlanApi(Plans plans, PlanDrafting drafting, ApiCommands commands) {
        this.plans = plans;
        this.drafting = drafting;
        this.commands = commands;
    }

    @GetMapping("/plans")
    @Requires(Permission.BOARD_READ)
    ApiPage<PlanJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Allowed(of = PlanState.class) @Nullable String state) {
        PlanFilter filter = new PlanFilter(unit, known(year), ApiWords.parameter(PlanState.class, "state", state));
        List<PlanJson> all = plans.list(actor, filter).stream()
                .map(PlanJson::of)
                .sorted(Comparator.comparing(plan -> plan.id().toString()))
                .toList();
        return paging.cut(all, plan -> plan.id().toString());
    }

    @GetMapping("/plans/{id}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<PlanJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return shown(actor, id);
    }

    @PostMapping("/plans")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<PlanJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PlanRequest plan) {
        URI address = commands.once(actor, key, "plans.create", plan, () -> PATH + drafting.create(actor, plan));
        Plan made = plans.get(actor, ApiCommands.idOf(address));
        return ApiCommands.created(address, made.version(), PlanJson.of(made));
    }

    @PutMapping("/plans/{id}")
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<PlanJson> update(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PlanHeadRequest head) {
        drafting.edit(actor, id, ifMatch, head);
        return shown(actor, id);
    }

    @PostMapping("/plans/{id}/submit")
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<PlanJson> submit(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        int seen = Versions.seen(ifMatch);
        commands.once(actor, key, "plans.submit", Map.of("plan", id, "version", seen), () -> {
            drafting.submit(actor, id, seen);
            return PATH + id;
        });
        return shown(actor, id);
    }

    private ResponseEntity<PlanJson> shown(Actor actor, UUID id) {
        Plan plan = plans.get(actor, id);
        return Versions.ok(plan.version(), PlanJson.of(plan));
    }

    private static @Nullable Integer known(@Nullable Integer year) {
        return year == null ? null : (Integer) AskedDay.requireYear(year);
    }
}
