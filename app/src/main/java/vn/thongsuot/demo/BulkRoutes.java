package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.dossiers.StepUnits;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;

/** Finds for each desk and procedure of the demo province which units and officials a dossier passes through. */
@Component
class BulkRoutes {

    private static final int ALL = 1_000;

    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final StepUnits stepUnits;
    private final WorkingCalendars calendars;
    private final Accounts accounts;

    BulkRoutes(
            UnitDirectory units,
            ProcedureCatalogue catalogue,
            StepUnits stepUnits,
            WorkingCalendars calendars,
            Accounts accounts) {
        this.units = units;
        this.catalogue = catalogue;
        this.stepUnits = stepUnits;
        this.calendars = calendars;
        this.accounts = accounts;
    }

    /** Procedures of a commune at the communes' desks, where somebody is there for each step. */
    List<BulkRoute> list(UUID authorityId, LocalDate today) {
        return units.listSubtree(authorityId, today).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP && unit.level() == UnitLevel.COMMUNE)
                .flatMap(desk -> listOf(desk, today))
                .toList();
    }

    /** Any clerk of the province: the one who writes the applicants down. */
    UUID clerkOf(UUID authorityId, LocalDate today) {
        return units.listSubtree(authorityId, today).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .flatMap(unit -> accounts.listHolders(unit.id(), Role.INTAKE_CLERK).stream())
                .findFirst()
                .orElseThrow();
    }

    private Stream<BulkRoute> listOf(UnitView desk, LocalDate today) {
        return catalogue.search(desk.authorityId(), "", today, ALL).stream()
                .filter(procedure ->
                        procedure.limitText() != null && procedure.level().equals("commune"))
                .flatMap(procedure -> catalogue.findPublishedRoute(procedure.versionId(), today).stream()
                        .flatMap(route -> route(desk, procedure, route, today).stream()));
    }

    private Optional<BulkRoute> route(UnitView desk, ProcedureView procedure, RouteView route, LocalDate today) {
        UUID deciding = stepUnits.decidingUnit(procedure, desk.id(), today);
        WorkingCalendar calendar = calendars.forUnit(desk.authorityId(), deciding);
        List<BulkRoute.Stop> stops = route.steps().stream()
                .flatMap(step -> stop(step, desk, deciding, procedure, today).stream())
                .toList();
        List<UUID> clerks = accounts.listHolders(desk.id(), Role.INTAKE_CLERK);
        if (clerks.isEmpty() || stops.size() < route.steps().size()) {
            return Optional.empty();
        }
        return Optional.of(new BulkRoute(
                desk.authorityId(),
                desk.id(),
                deciding,
                units.agencyOf(desk.id(), today).code(),
                !units.covers(deciding, desk.id()),
                clerks.getFirst(),
                procedure,
                route.id(),
                Limit.parse(Objects.requireNonNull(procedure.limitText())),
                calendar,
                new LegalClock(calendar),
                stops));
    }

    private Optional<BulkRoute.Stop> stop(
            StepView step, UnitView desk, UUID deciding, ProcedureView procedure, LocalDate today) {
        UUID unit = stepUnits.resolve(step, desk.id(), deciding, procedure.fieldCode(), today);
        return accounts.listHolders(unit, step.role()).stream()
                .findFirst()
                .map(holder -> new BulkRoute.Stop(step, unit, holder));
    }
}
