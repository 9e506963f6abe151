package vn.thongsuot.procedures.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.spi.RunningCases;
import vn.thongsuot.shared.DomainException;

/** Takes the routes that a draft became back before their first day and while no dossier is on them. */
@Component
class RouteWithdrawal {

    private static final int LONGEST_REASON = 500;

    private final RouteDraftStore store;
    private final ProcedureRegistry registry;
    private final RunningCases cases;
    private final Clock clock;

    RouteWithdrawal(RouteDraftStore store, ProcedureRegistry registry, RunningCases cases, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @return the routes, one for each version that it was published for
     * @throws DomainException as {@link RouteDrafts#withdraw}
     */
    List<UUID> apply(RouteDraft draft, String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw RouteDrafts.refused("RTE-310", DomainException.Kind.INVALID, draft, "no reason", LONGEST_REASON);
        }
        LocalDate from = draft.validFrom();
        if (from == null || !from.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw RouteDrafts.refused(
                    "RTE-311", DomainException.Kind.CONFLICT, draft, "it is in force", from == null ? "" : from);
        }
        List<UUID> routes = store.listPublished(draft);
        int taken = cases.countOnRoutes(draft.authorityId(), routes);
        if (taken > 0) {
            throw RouteDrafts.refused("RTE-312", DomainException.Kind.CONFLICT, draft, "dossiers are on it", taken);
        }
        registry.withdrawRoutes(routes);
        return routes;
    }
}
