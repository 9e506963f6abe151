package vn.thongsuot.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.ChargedFee;
import vn.thongsuot.procedures.fees.FeeSchedule;

/** The catalogue of procedures, for other systems. */
@ApiResource(tag = "procedures")
class ProcedureApi {

    private final ProcedureCatalogue catalogue;
    private final FeeSchedule schedule;
    private final Clock clock;

    ProcedureApi(ProcedureCatalogue catalogue, FeeSchedule schedule, Clock clock) {
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.clock = clock;
    }

    @GetMapping("/procedures")
    @Requires(Permission.DESK_USE)
    ApiPage<ProcedureJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        List<ProcedureView> found = catalogue.search(actor.authorityId(), q, day(on), Integer.MAX_VALUE);
        Map<UUID, ChargedFee> charged = schedule.listCharged(actor.authorityId(), found, day(on));
        List<ProcedureJson> all = found.stream()
                .map(procedure -> json(procedure, charged))
                .sorted(Comparator.comparing(ProcedureJson::code))
                .toList();
        return paging.cut(all, ProcedureJson::code);
    }

    @GetMapping("/procedures/{code}")
    @Requires(Permission.DESK_USE)
    ProcedureJson get(
            @CurrentActor Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return catalogue
                .findByCode(actor.authorityId(), code, day(on))
                .map(procedure ->
                        json(procedure, schedule.listCharged(actor.authorityId(), List.of(procedure), day(on))))
                .orElseThrow(AccessPolicy::notFound);
    }

    private static ProcedureJson json(ProcedureView procedure, Map<UUID, ChargedFee> charged) {
        return ProcedureJson.of(procedure, Objects.requireNonNull(charged.get(procedure.versionId())));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return AskedDay.of(on, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
