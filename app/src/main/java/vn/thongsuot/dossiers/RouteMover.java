package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.RouteMoveRecord;
import vn.thongsuot.db.dossiers.tables.records.RouteMoveRowRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;

/**
 * Carries out started moves in the background (Vietnamese: chạy nền việc chuyển quy trình): each dossier in a transaction of
 * its own, row by row, so that whatever stops it, the next run goes on where it stood.
 */
@Service
class RouteMover {

    private static final Logger LOG = LoggerFactory.getLogger(RouteMover.class);
    private static final int BATCH = 200;

    private final RouteMoveStore store;
    private final RouteMoves moves;
    private final DossierStore dossiers;
    private final DossierChanges changes;
    private final StepFlow flow;
    private final ProcedureCatalogue catalogue;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RouteMover(
            RouteMoveStore store,
            RouteMoves moves,
            DossierStore dossiers,
            DossierChanges changes,
            StepFlow flow,
            ProcedureCatalogue catalogue,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.moves = moves;
        this.dossiers = dossiers;
        this.changes = changes;
        this.flow = flow;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Goes on with all started moves, some rows of each. */
    void run() {
        store.listRunning().forEach(this::run);
    }

    private void run(RouteMoveRecord move) {
        Optional<Actor> keeper = accounts.find(move.getCreatedBy()).filter(actor -> actor.may(Permission.ADMINISTER));
        if (keeper.isEmpty()) {
            end(move, "stopped");
            return;
        }
        for (RouteMoveRowRecord row : store.listPlanned(move, BATCH)) {
            moveOne(move, row, keeper.get());
        }
        if (store.listPlanned(move, 1).isEmpty()) {
            end(move, "done");
        }
    }

    private void moveOne(RouteMoveRecord move, RouteMoveRowRecord row, Actor keeper) {
        try {
            transaction.executeWithoutResult(status -> {
                boolean moved = move(move, row, keeper);
                mark(row, moved ? "moved" : "left", null);
            });
        } catch (DomainException refused) {
            transaction.executeWithoutResult(status -> mark(row, "failed", refused.code()));
        } catch (RuntimeException e) {
            LOG.error("Move of dossier {} to another route failed", row.getDossierId(), e);
            transaction.executeWithoutResult(status -> mark(row, "failed", "UNEXPECTED"));
        }
    }

    /** @return false if it ended meanwhile, or has no place in the new route */
    private boolean move(RouteMoveRecord move, RouteMoveRowRecord row, Actor keeper) {
        Dossier dossier = dossiers.lock(codeOf(row));
        RouteView to = catalogue.getRoute(move.getToRouteId());
        if (DossierTransitions.find(dossier.status(), DossierAction.MOVE_ROUTE).isEmpty()
                || dossier.row().getRouteId().equals(to.id())) {
            return false;
        }
        Map<String, String> mapping = moves.mappingOf(move);
        StepView from = catalogue
                .getRoute(dossier.row().getRouteId())
                .getStep(dossier.row().getStepKey());
        Optional<StepView> target = RouteFit.findTarget(from, to, mapping);
        if (target.isEmpty()) {
            return false;
        }
        RouteFit fit = RouteFit.of(from, to, mapping);
        UUID fromRoute = dossier.row().getRouteId();
        Grant grant = keeper.grantsWith(Permission.ADMINISTER).findFirst().orElseThrow();
        changes.follow(dossier, keeper, grant, DossierAction.MOVE_ROUTE, change -> {
            flow.follow(change, to, target.get(), fit);
            return Map.of(
                    "from-route",
                    fromRoute,
                    "to-route",
                    to.id(),
                    "from-step",
                    from.key(),
                    "step",
                    target.get().key());
        });
        return true;
    }

    private DossierCode codeOf(RouteMoveRowRecord row) {
        return dossiers.find(row.getAuthorityId(), row.getDossierId())
                .map(dossier -> new DossierCode(dossier.label()))
                .orElseThrow();
    }

    private void mark(RouteMoveRowRecord row, String state, @Nullable String error) {
        row.setState(state);
        row.setErrorCode(error);
        row.setDoneAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        row.update();
    }

    private void end(RouteMoveRecord move, String state) {
        transaction.executeWithoutResult(status -> {
            move.setState(state);
            move.setVersion(move.getVersion() + 1);
            move.setFinishedAt(clock.instant());
            move.update();
        });
    }
}
