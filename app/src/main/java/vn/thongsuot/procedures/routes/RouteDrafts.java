package vn.thongsuot.procedures.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.procedures.RoutePublished;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.RouteWithdrawn;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.VersionView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Writes routes and puts them into force (Vietnamese: soạn, ban hành quy trình nội bộ). Who may keep the catalogue of the authority
 * writes; another one who may publishes. Running dossiers keep their route.
 */
@Service
@Transactional
public class RouteDrafts {

    private static final int MOST_PUBLISHED = 20;

    private final RouteDraftStore store;
    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final ProcedureRegistry registry;
    private final RouteChecks checks;
    private final RouteWithdrawal withdrawal;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    RouteDrafts(
            RouteDraftStore store,
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            ProcedureRegistry registry,
            RouteChecks checks,
            RouteWithdrawal withdrawal,
            AccessPolicy policy,
            AuditTrail audit,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.versions = versions;
        this.registry = registry;
        this.checks = checks;
        this.withdrawal = withdrawal;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the actor keeps the catalogue of the whole authority. */
    public boolean mayWrite(Actor actor) {
        return policy.isKeeper(actor);
    }

    /** Drafts that are not finished, the newest first. */
    @Transactional(readOnly = true)
    public List<RouteDraft> list(Actor actor) {
        require(actor);
        return store.listUnfinished(actor.authorityId());
    }

    /** The latest that were published, those whose day is still to come and those taken back included. */
    @Transactional(readOnly = true)
    public List<RouteDraft> listPublished(Actor actor) {
        require(actor);
        return store.listPublished(actor.authorityId(), MOST_PUBLISHED);
    }

    /** @throws DomainException ACC-001 (not found) where the actor's authority has no such draft */
    @Transactional(readOnly = true)
    public RouteDraft get(Actor actor, UUID id) {
        require(actor);
        return store.find(actor.authorityId(), id, false).orElseThrow(AccessPolicy::notFound);
    }

    /** @param caseKey null for the usual case */
    @Transactional(readOnly = true)
    public Optional<RouteDraft> findUnfinished(Actor actor, UUID versionId, @Nullable String caseKey) {
        return mayWrite(actor) ? store.findUnfinished(actor.authorityId(), versionId, caseKey) : Optional.empty();
    }

    /**
     * Begins a draft from the route in force, or from an empty table where there is none.
     *
     * @param caseKey the case whose dossiers will take it; null: all that have none of their own
     * @throws DomainException PRO-004 for an unknown case, RTE-040 (conflict) while another draft of it is not finished
     */
    public UUID begin(Actor actor, String procedureCode, @Nullable String caseKey) {
        require(actor);
        ProcedureView procedure = procedure(actor, procedureCode).forCase(caseKey);
        return insert(
                actor,
                procedure,
                catalogue
                        .findPublishedRoute(procedure.versionId(), caseKey, today())
                        .map(RouteView::steps)
                        .orElse(List.of()),
                null);
    }

    /** As {@link #begin} with steps that were read from a file. */
    public UUID begin(Actor actor, String procedureCode, List<StepView> steps, String source) {
        require(actor);
        return insert(actor, procedure(actor, procedureCode), RouteEdits.numbered(steps), source);
    }

    /** @throws DomainException RTE-044 (conflict) if somebody changed it meanwhile, RTE-045 (conflict) if it is no longer open */
    public void edit(Actor actor, UUID id, int revision, UnaryOperator<List<StepView>> change) {
        RouteDraft draft = change(actor, id, revision, RouteDraftAction.EDIT);
        save(with(draft, change.apply(draft.steps()), RouteDraftState.OPEN, actor), null);
        note(actor, draft, "route-draft.edited", Map.of());
    }

    /** @throws DomainException RTE-046 (conflict) while the checks find errors */
    public void submit(Actor actor, UUID id, int revision) {
        RouteDraft draft = change(actor, id, revision, RouteDraftAction.SUBMIT);
        requireSound(draft);
        save(with(draft, draft.steps(), RouteDraftState.SUBMITTED, null), null);
        note(actor, draft, "route-draft.submitted", Map.of());
    }

    public void giveBack(Actor actor, UUID id, int revision) {
        RouteDraft draft = change(actor, id, revision, RouteDraftAction.GIVE_BACK);
        save(with(draft, draft.steps(), RouteDraftState.OPEN, null), null);
        note(actor, draft, "route-draft.given-back", Map.of());
    }

    public void discard(Actor actor, UUID id, int revision) {
        RouteDraft draft = change(actor, id, revision, RouteDraftAction.DISCARD);
        save(with(draft, draft.steps(), RouteDraftState.DISCARDED, null), null);
        note(actor, draft, "route-draft.discarded", Map.of());
    }

    /**
     * Puts the route into force, for the version of the procedure that holds on its first day and for those that begin later:
     * where the procedure was amended since the draft was begun, the draft goes along.
     *
     * @param from first day on which received dossiers take it, today at the earliest
     * @return id of the route of the version on its first day
     * @throws DomainException RTE-041 (conflict) for who wrote it last, RTE-042 without the decision's number, RTE-043 for a day
     *     that is over, RTE-046 (conflict) while the checks find errors, RTE-047 (conflict) where the procedure is not in force on
     *     the first day
     */
    public UUID publish(Actor actor, UUID id, int revision, String decisionNumber, LocalDate from) {
        RouteDraft draft = change(actor, id, revision, RouteDraftAction.PUBLISH);
        if (draft.editedBy().equals(actor.accountId())) {
            throw refused("RTE-041", DomainException.Kind.CONFLICT, draft, "who wrote it does not publish it");
        }
        if (decisionNumber.isBlank()) {
            throw refused("RTE-042", DomainException.Kind.INVALID, draft, "no decision number");
        }
        if (from.isBefore(today())) {
            throw refused("RTE-043", DomainException.Kind.INVALID, draft, "the day is over");
        }
        requireSound(draft);
        List<VersionView> held = versionsFrom(draft, from);
        if (held.isEmpty()
                || !held.getFirst().isInForce(from)
                || !has(catalogue.get(held.getFirst().id()), draft.caseKey())) {
            throw refused("RTE-047", DomainException.Kind.CONFLICT, draft, "procedure is not in force then", from);
        }
        List<UUID> made = held.stream()
                .filter(version -> has(catalogue.get(version.id()), draft.caseKey()))
                .map(version -> publish(actor, version.id(), draft, decisionNumber, from))
                .toList();
        UUID route = made.getFirst();
        RouteDraft done = with(draft, draft.steps(), RouteDraftState.PUBLISHED, null);
        save(published(done, held.getFirst().id(), route, decisionNumber, from), actor.accountId());
        note(actor, draft, "route-draft.published", Map.of("routes", made, "decision", decisionNumber, "from", from));
        return route;
    }

    /**
     * Takes a published route back before its first day (Vietnamese: thu hồi quy trình trước ngày áp dụng), in all versions that it was
     * published for; the one in force before it goes on.
     *
     * @throws DomainException RTE-310 without a reason, RTE-311 (conflict) from its first day on, RTE-312 (conflict) where dossiers
     *     were moved to it
     */
    public void withdraw(Actor actor, UUID id, int revision, String reason) {
        RouteDraft draft = change(actor, id, revision, RouteDraftAction.WITHDRAW);
        List<UUID> routes = withdrawal.apply(draft, reason.strip());
        save(withdrawn(with(draft, draft.steps(), RouteDraftState.WITHDRAWN, null), reason.strip()), null);
        note(
                actor,
                draft,
                "route-draft.withdrawn",
                Map.of("routes", routes, "from", Objects.requireNonNull(draft.validFrom())));
        routes.forEach(route -> events.publishEvent(new RouteWithdrawn(actor, route)));
    }

    /** What the checks find for the version in force and those to come, errors first. */
    @Transactional(readOnly = true)
    public List<RouteProblem> problems(RouteDraft draft) {
        List<VersionView> held = versionsFrom(draft, today());
        Stream<UUID> ids =
                held.isEmpty() ? Stream.of(draft.versionId()) : held.stream().map(VersionView::id);
        return ids.map(catalogue::get)
                .filter(procedure -> has(procedure, draft.caseKey()))
                .flatMap(procedure ->
                        checks.list(draft.authorityId(), procedure.forCase(draft.caseKey()), draft.steps()).stream())
                .distinct()
                .sorted((a, b) -> Boolean.compare(b.blocks(), a.blocks()))
                .toList();
    }

    private static boolean has(ProcedureView procedure, @Nullable String caseKey) {
        return caseKey == null || procedure.findCase(caseKey).isPresent();
    }

    /** Versions of the draft's procedure that hold on a day or begin later, the earliest first. */
    private List<VersionView> versionsFrom(RouteDraft draft, LocalDate from) {
        String code = catalogue.get(draft.versionId()).code();
        return versions.list(draft.authorityId(), code).reversed().stream()
                .filter(version ->
                        version.lastDay() == null || !version.lastDay().isBefore(from))
                .toList();
    }

    private UUID publish(Actor actor, UUID versionId, RouteDraft draft, String decisionNumber, LocalDate from) {
        UUID route = registry.publish(
                new ProcedureRegistry.NewRoute(versionId, draft.caseKey(), draft.steps(), from), false);
        store.decide(route, decisionNumber);
        events.publishEvent(new RoutePublished(actor, versionId, route));
        return route;
    }

    private UUID insert(Actor actor, ProcedureView procedure, List<StepView> steps, @Nullable String source) {
        if (store.findUnfinished(actor.authorityId(), procedure.versionId(), procedure.caseKey())
                .isPresent()) {
            throw new DomainException(
                    "RTE-040",
                    DomainException.Kind.CONFLICT,
                    "procedure %s has an unfinished draft".formatted(procedure.code()),
                    procedure.code());
        }
        RouteDraft draft = new RouteDraft(
                Ids.next(clock),
                actor.authorityId(),
                procedure.versionId(),
                procedure.caseKey(),
                catalogue
                        .findPublishedRoute(procedure.versionId(), procedure.caseKey(), today())
                        .map(RouteView::id)
                        .orElse(null),
                RouteDraftState.OPEN,
                1,
                steps,
                actor.accountId(),
                clock.instant(),
                null,
                null,
                null,
                source,
                null);
        store.insert(draft);
        note(actor, draft, "route-draft.begun", Map.of("version", procedure.versionId()));
        return draft.id();
    }

    private ProcedureView procedure(Actor actor, String code) {
        return catalogue.findByCode(actor.authorityId(), code, today()).orElseThrow(AccessPolicy::notFound);
    }

    private RouteDraft change(Actor actor, UUID id, int revision, RouteDraftAction action) {
        require(actor);
        RouteDraft draft = store.find(actor.authorityId(), id, true).orElseThrow(AccessPolicy::notFound);
        if (draft.revision() != revision) {
            throw refused("RTE-044", DomainException.Kind.CONFLICT, draft, "somebody was faster");
        }
        if (RouteDraftTransitions.find(draft.state(), action).isEmpty()) {
            throw refused("RTE-045", DomainException.Kind.CONFLICT, draft, "not allowed in " + draft.state());
        }
        return draft;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private void requireSound(RouteDraft draft) {
        long errors = problems(draft).stream().filter(RouteProblem::blocks).count();
        if (errors > 0) {
            throw new DomainException(
                    "RTE-046", DomainException.Kind.CONFLICT, "draft %s has errors".formatted(draft.id()), errors);
        }
    }

    private void require(Actor actor) {
        if (!mayWrite(actor)) {
            throw AccessPolicy.notFound();
        }
    }

    private void save(RouteDraft draft, @Nullable UUID publishedBy) {
        store.update(draft, publishedBy);
    }

    /** @param editor who changed its content; null where it stays */
    private RouteDraft with(RouteDraft draft, List<StepView> steps, RouteDraftState state, @Nullable Actor editor) {
        return new RouteDraft(
                draft.id(),
                draft.authorityId(),
                draft.versionId(),
                draft.caseKey(),
                draft.baseRouteId(),
                state,
                draft.revision() + 1,
                steps,
                editor == null ? draft.editedBy() : editor.accountId(),
                editor == null ? draft.editedAt() : clock.instant(),
                draft.publishedRouteId(),
                draft.decisionNumber(),
                draft.validFrom(),
                draft.source(),
                draft.withdrawnReason());
    }

    private static RouteDraft published(
            RouteDraft draft, UUID version, UUID route, String decisionNumber, LocalDate from) {
        return new RouteDraft(
                draft.id(),
                draft.authorityId(),
                version,
                draft.caseKey(),
                draft.baseRouteId(),
                draft.state(),
                draft.revision(),
                draft.steps(),
                draft.editedBy(),
                draft.editedAt(),
                route,
                decisionNumber,
                from,
                draft.source(),
                draft.withdrawnReason());
    }

    private static RouteDraft withdrawn(RouteDraft draft, String reason) {
        return new RouteDraft(
                draft.id(),
                draft.authorityId(),
                draft.versionId(),
                draft.caseKey(),
                draft.baseRouteId(),
                draft.state(),
                draft.revision(),
                draft.steps(),
                draft.editedBy(),
                draft.editedAt(),
                draft.publishedRouteId(),
                draft.decisionNumber(),
                draft.validFrom(),
                draft.source(),
                reason);
    }

    private void note(Actor actor, RouteDraft draft, String action, Map<String, ?> data) {
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put("revision", draft.revision());
        audit.append(
                new StreamId("route-draft", draft.id()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        action,
                        json.writeValueAsString(all),
                        null));
    }

    static DomainException refused(
            String code, DomainException.Kind kind, RouteDraft draft, String why, Object... parameters) {
        return new DomainException(code, kind, "Route draft %s: %s.".formatted(draft.id(), why), parameters);
    }
}
