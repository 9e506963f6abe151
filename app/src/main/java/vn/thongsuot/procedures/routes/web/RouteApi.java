package vn.thongsuot.procedures.routes.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.PagesOutsideRequests;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.routes.RouteChecks;
import vn.thongsuot.procedures.routes.RouteContent;
import vn.thongsuot.procedures.routes.RouteFiles;

/** The route in force of a procedure, checks of a route that is sent, BPMN 2.0, for other systems. */
@ApiResource(tag = "procedures")
class RouteApi {

    private final ProcedureCatalogue catalogue;
    private final RouteChecks checks;
    private final RouteFiles files;
    private final PagesOutsideRequests pages;
    private final Clock clock;

    RouteApi(
            ProcedureCatalogue catalogue,
            RouteChecks checks,
            RouteFiles files,
            PagesOutsideRequests pages,
            Clock clock) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/procedures/{code}/route")
    @Requires(Permission.DESK_USE)
    RouteJson route(@CurrentActor Actor actor, @PathVariable String code) {
        ProcedureView procedure = procedure(actor, code);
        return RouteJson.of(procedure.code(), route(procedure));
    }

    @GetMapping("/procedures/{code}/route/bpmn")
    @Requires(Permission.DESK_USE)
    RouteBpmnJson routeBpmn(@CurrentActor Actor actor, @PathVariable String code) {
        ProcedureView procedure = procedure(actor, code);
        byte[] xml =
                files.write(RouteFiles.Kind.BPMN, procedure, route(procedure).steps());
        return new RouteBpmnJson(procedure.code(), new String(xml, StandardCharsets.UTF_8));
    }

    @PostMapping("/procedures/{code}/route/check")
    @Requires(Permission.DESK_USE)
    RouteFindingsJson checkRoute(
            @CurrentActor Actor actor, @PathVariable String code, @RequestBody RouteContent route) {
        return RouteFindingsJson.of(
                checks.list(actor.authorityId(), procedure(actor, code), route.toSteps()),
                new RouteWords(pages.of(Locale.of("vi"), null)),
                new RouteWords(pages.of(Locale.of("en"), null)));
    }

    private ProcedureView procedure(Actor actor, String code) {
        return catalogue.findByCode(actor.authorityId(), code, today()).orElseThrow(AccessPolicy::notFound);
    }

    private RouteView route(ProcedureView procedure) {
        return catalogue.findPublishedRoute(procedure.versionId(), today()).orElseThrow(AccessPolicy::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
