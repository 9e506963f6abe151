package vn.thongsuot.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;

/** Units of the caller's authority, for other systems; as on the officials' pages, all of them are open to all of it. */
@ApiResource(tag = "units")
class UnitApi {

    private final UnitDirectory units;
    private final Clock clock;

    UnitApi(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/units")
    @Requires(Permission.DESK_USE)
    ApiPage<UnitJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        List<UnitJson> all = units.listSubtree(actor.authorityId(), day(on)).stream()
                .map(UnitJson::of)
                .sorted(Comparator.comparing(unit -> unit.id().toString()))
                .toList();
        return paging.cut(all, unit -> unit.id().toString());
    }

    @GetMapping("/units/{id}")
    @Requires(Permission.DESK_USE)
    UnitJson get(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return units.find(id, day(on))
                .filter(unit -> unit.authorityId().equals(actor.authorityId()))
                .map(UnitJson::of)
                .orElseThrow(AccessPolicy::notFound);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return AskedDay.of(on, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
