package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.ROUTE_MOVE_ROW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.RouteMoveRecord;
import vn.thongsuot.db.dossiers.tables.records.RouteMoveRowRecord;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/**
 * Moves running dossiers to a newer route (Vietnamese: chuyển hồ sơ đang giải quyết sang quy trình mới): a dry run says what
 * becomes of each, starting it leaves the work to {@link RouteMover}. Due dates never change by it.
 */
@Service
@Transactional
public class RouteMoves {

    private static final int MOST = 20_000;

    private final RouteMoveStore store;
    private final ProcedureCatalogue catalogue;
    private final AccessPolicy policy;
    private final JsonMapper json;
    private final Clock clock;

    RouteMoves(RouteMoveStore store, ProcedureCatalogue catalogue, AccessPolicy policy, JsonMapper json, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    /** Procedures with running dossiers on a route that is no longer the one in force. */
    @Transactional(readOnly = true)
    public List<RouteMoveView.Behind> listBehind(Actor actor) {
        policy.requireKeeper(actor);
        return store.countByRoute(actor.authorityId()).stream()
                .flatMap(row -> {
                    UUID version = row.get(DOSSIER.PROCEDURE_VERSION_ID);
                    RouteView from = catalogue.getRoute(row.get(DOSSIER.ROUTE_ID));
                    ProcedureView procedure = catalogue.get(version);
                    return catalogue
                            .findPublishedRoute(version, row.get(DOSSIER.CASE_KEY), today())
                            .filter(to -> !to.id().equals(from.id()))
                            .map(to -> new RouteMoveView.Behind(
                                    procedure.code(), procedure.name(), from.number(), to, row.get(3, Integer.class)))
                            .stream();
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public List<RouteMoveView.Line> list(Actor actor) {
        policy.requireKeeper(actor);
        return store.list(actor.authorityId()).stream()
                .map(row ->
                        new RouteMoveView.Line(row.getId(), row.getProcedureCode(), row.getState(), row.getCreatedAt()))
                .toList();
    }

    /**
     * A dry run: what a move of all running dossiers of the route's version would do to each. Nothing moves yet.
     *
     * @param mapping keys of steps that the new route does not have, to the step that takes their place
     * @return id of the move
     * @throws DomainException PRO-002 for an unknown route, DOS-070 for a step that the new route does not have, DOS-071 if
     *     no dossier is behind
     */
    public UUID plan(Actor actor, UUID toRouteId, Map<String, String> mapping) {
        policy.requireKeeper(actor);
        RouteView to = catalogue.getRoute(toRouteId);
        mapping.values().stream()
                .filter(key -> to.findStep(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new DomainException(
                            "DOS-070", DomainException.Kind.INVALID, "the new route has no such step", key);
                });
        List<DossierRecord> behind = store.listBehind(actor.authorityId(), to, casesApart(to), MOST);
        if (behind.isEmpty()) {
            throw new DomainException("DOS-071", DomainException.Kind.CONFLICT, "no running dossier is behind");
        }
        RouteMoveRecord move = store.create();
        move.setAuthorityId(actor.authorityId());
        move.setId(Ids.next(clock));
        move.setProcedureCode(catalogue.get(to.versionId()).code());
        move.setToRouteId(toRouteId);
        move.setMapping(JSONB.valueOf(json.writeValueAsString(mapping)));
        move.setState("planned");
        move.setVersion(0);
        move.setCreatedAt(clock.instant());
        move.setCreatedBy(actor.accountId());
        move.insert();
        store.insert(behind.stream().map(row -> row(move, row, to, mapping)).toList());
        return move.getId();
    }

    /** Cases of the route's version that have a route of their own. */
    private List<String> casesApart(RouteView route) {
        return catalogue.get(route.versionId()).cases().stream()
                .map(ProcedureCase::key)
                .filter(key -> catalogue
                        .findPublishedRoute(route.versionId(), key, today())
                        .filter(own -> key.equals(own.caseKey()))
                        .isPresent())
                .toList();
    }

    /** @throws DomainException DOS-072 (conflict) unless it is planned, DOS-002 if somebody was faster */
    public void start(Actor actor, UUID id, int version) {
        change(actor, id, version, "running");
    }

    /** @throws DomainException as {@link #start} */
    public void cancel(Actor actor, UUID id, int version) {
        change(actor, id, version, "cancelled");
    }

    /** @throws DomainException ACC-001 (not found) for an unknown move or without the right */
    @Transactional(readOnly = true)
    public RouteMoveView get(Actor actor, UUID id) {
        policy.requireKeeper(actor);
        RouteMoveRecord move = store.find(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
        RouteView to = catalogue.getRoute(move.getToRouteId());
        List<? extends Record> rows = store.listRows(move);
        Map<String, LocalizedText> missing = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.get(ROUTE_MOVE_ROW.FIT).equals(RouteFit.MISSING.key()))
                .forEach(row -> missing.put(
                        row.get(ROUTE_MOVE_ROW.FROM_STEP), fromStep(row).name()));
        return new RouteMoveView(
                id,
                move.getVersion(),
                move.getProcedureCode(),
                catalogue.get(to.versionId()).name(),
                to,
                move.getState(),
                move.getCreatedAt(),
                missing,
                rows.stream().map(row -> view(row, to)).toList());
    }

    Map<String, String> mappingOf(RouteMoveRecord move) {
        return json.readValue(move.getMapping().data(), new TypeReference<Map<String, String>>() {});
    }

    private RouteMoveRowRecord row(
            RouteMoveRecord move, DossierRecord dossier, RouteView to, Map<String, String> mapping) {
        StepView from = catalogue.getRoute(dossier.getRouteId()).getStep(dossier.getStepKey());
        RouteMoveRowRecord row = store.createRow();
        row.setAuthorityId(move.getAuthorityId());
        row.setMoveId(move.getId());
        row.setDossierId(dossier.getId());
        row.setFromRouteId(dossier.getRouteId());
        row.setFromStep(from.key());
        row.setToStep(RouteFit.findTarget(from, to, mapping).map(StepView::key).orElse(null));
        row.setFit(RouteFit.of(from, to, mapping).key());
        row.setState("planned");
        return row;
    }

    private RouteMoveView.Row view(Record row, RouteView to) {
        StepView from = fromStep(row);
        String toStep = row.get(ROUTE_MOVE_ROW.TO_STEP);
        StepView target = toStep == null ? null : to.getStep(toStep);
        return new RouteMoveView.Row(
                new DossierCode(row.get(DOSSIER.CODE)),
                catalogue.getRoute(row.get(ROUTE_MOVE_ROW.FROM_ROUTE_ID)).number(),
                from.name(),
                target == null ? null : target.name(),
                RouteFit.ofKey(row.get(ROUTE_MOVE_ROW.FIT)),
                target == null
                        ? List.of()
                        : RouteFit.newOpinions(from, target).stream()
                                .map(RouteOpinion::agency)
                                .toList(),
                row.get(ROUTE_MOVE_ROW.STATE),
                row.get(ROUTE_MOVE_ROW.ERROR_CODE),
                row.get(DOSSIER.DUE_AT));
    }

    private StepView fromStep(Record row) {
        return catalogue.getRoute(row.get(ROUTE_MOVE_ROW.FROM_ROUTE_ID)).getStep(row.get(ROUTE_MOVE_ROW.FROM_STEP));
    }

    private void change(Actor actor, UUID id, int version, String state) {
        policy.requireKeeper(actor);
        RouteMoveRecord move = store.lock(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
        if (move.getVersion() != version) {
            throw new DomainException(
                    "DOS-002",
                    DomainException.Kind.CONFLICT,
                    "Move %s: version is %d, seen was %d.".formatted(id, move.getVersion(), version),
                    move.getProcedureCode());
        }
        if (!move.getState().equals("planned")) {
            throw new DomainException(
                    "DOS-072",
                    DomainException.Kind.CONFLICT,
                    "Move %s: is %s, allowed from: planned.".formatted(id, move.getState()));
        }
        move.setState(state);
        move.setVersion(version + 1);
        if (state.equals("running")) {
            move.setStartedAt(clock.instant());
        } else {
            move.setFinishedAt(clock.instant());
        }
        move.update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
