package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.ROUTE;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.procedures.tables.records.RouteRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Changes the catalogue (Vietnamese: cập nhật danh mục thủ tục): announces versions, publishes routes. */
@Service
public class ProcedureRegistry {

    private final DSLContext db;
    private final RouteLint lint;
    private final RouteStore routes;
    private final ProcedureCatalogue catalogue;
    private final ProcedureRows rows;
    private final ProcedureJournal journal;
    private final Clock clock;

    ProcedureRegistry(
            DSLContext db,
            RouteLint lint,
            RouteStore routes,
            ProcedureCatalogue catalogue,
            ProcedureRows rows,
            ProcedureJournal journal,
            Clock clock) {
        this.db = db;
        this.lint = lint;
        this.routes = routes;
        this.catalogue = catalogue;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** A version to be announced. Fields as in {@link ProcedureView}; the ids of components are made here. */
    public record NewVersion(
            UUID authorityId,
            ProcedureView content,
            LocalDate from,
            @Nullable String decisionNumber) {}

    /**
     * The parts of a version that are running text, and what stands beside it.
     *
     * @param fee whole đồng; null where the rule is no number
     */
    public record Details(
            @Nullable LocalizedText order,
            @Nullable LocalizedText subjects,
            @Nullable LocalizedText conditions,
            @Nullable LocalizedText forms,
            @Nullable Long fee,
            @Nullable LocalDate decidedOn,
            @Nullable String source) {}

    /**
     * Announces a version; the one in force before it ends the day before.
     *
     * @return id of the version
     */
    @Transactional
    public UUID announce(NewVersion version) {
        return announce(version, new Details(null, null, null, null, feeOf(version.content()), null, null));
    }

    /** A rule in words without an amount is no number. */
    private static @Nullable Long feeOf(ProcedureView content) {
        return content.feeAmount() == 0 && content.feeNote() != null ? null : (Long) content.feeAmount();
    }

    /** The same with its running texts; what was decided of online service holds on. */
    @Transactional
    public UUID announce(NewVersion version, Details details) {
        UUID procedure = rows.id(version.authorityId(), version.content().code());
        UUID before = rows.versionOn(procedure, version.from());
        rows.end(procedure, version.from());
        UUID id = Ids.next(clock);
        rows.insert(id, procedure, version, details);
        if (before != null) {
            rows.keepOnlineService(before, id);
        }
        version.content()
                .components()
                .forEach(component ->
                        rows.insert(id, component, version.content().confirmed()));
        rows.insertCases(id, version.content().cases());
        journal.note(
                version.authorityId(),
                procedure,
                version.content().code(),
                "procedure.announced",
                Map.of("version", id, "from", version.from()));
        return id;
    }

    /**
     * Ends a procedure on the day before {@code on} (Vietnamese: bãi bỏ thủ tục); dossiers that were received keep its rules.
     *
     * @throws DomainException PRO-003 (not found) if no version is in force on that day
     */
    @Transactional
    public void abolish(UUID authorityId, String code, LocalDate on, String decisionNumber) {
        UUID procedure = rows.id(authorityId, code);
        if (rows.end(procedure, on) == 0) {
            throw noVersion(code, on);
        }
        journal.note(
                authorityId, procedure, code, "procedure.abolished", Map.of("decision", decisionNumber, "from", on));
    }

    /**
     * Puts the version in force on a day on the list of those eligible for online service, or takes it off (Vietnamese: danh
     * mục thủ tục đủ điều kiện cung cấp dịch vụ công trực tuyến).
     *
     * @throws DomainException PRO-003 (not found) if no version is in force on that day
     */
    @Transactional
    public void decideEligible(
            UUID authorityId, String code, boolean eligible, String decisionNumber, LocalDate decidedOn) {
        decideEligible(authorityId, null, code, eligible, decisionNumber, decidedOn);
    }

    /** @param accountId who wrote the decision down; null for the system */
    void decideEligible(
            UUID authorityId,
            @Nullable UUID accountId,
            String code,
            boolean eligible,
            String decisionNumber,
            LocalDate decidedOn) {
        UUID procedure = rows.id(authorityId, code);
        int changed = db.update(VERSION)
                .set(VERSION.ONLINE_ELIGIBLE, eligible)
                .set(VERSION.ELIGIBLE_DECISION, decisionNumber)
                .set(VERSION.ELIGIBLE_ON, decidedOn)
                .where(VERSION.PROCEDURE_ID.eq(procedure), DateRanges.holds(VERSION.VALID, decidedOn))
                .execute();
        if (changed == 0) {
            throw noVersion(code, decidedOn);
        }
        journal.note(
                authorityId,
                accountId,
                procedure,
                code,
                "procedure.eligibility-decided",
                Map.of("eligible", eligible, "decision", decisionNumber, "on", decidedOn));
    }

    private static DomainException noVersion(String code, LocalDate on) {
        return new DomainException(
                "PRO-003",
                DomainException.Kind.NOT_FOUND,
                "Procedure %s: no version is in force on %s.".formatted(code, on),
                on.toString());
    }

    /** Publishes a route that dossiers take from today on; see {@link #publish(NewRoute, boolean)}. */
    @Transactional
    public UUID publish(UUID versionId, List<StepView> steps, boolean sample) {
        return publish(new NewRoute(versionId, null, steps, null), sample);
    }

    /**
     * A route to be published.
     *
     * @param caseKey the case whose dossiers take it; null: all that have none of their own
     * @param validFrom first day on which received dossiers take it; null for at once
     */
    public record NewRoute(
            UUID versionId,
            @Nullable String caseKey,
            List<StepView> steps,
            @Nullable LocalDate validFrom) {}

    /**
     * Publishes a route of a version after checking it.
     *
     * @return id of the route
     * @throws DomainException PRO-004 for a case that the version does not have, PRO-010 to PRO-014 for a route that does not hold
     *     together
     */
    @Transactional
    public UUID publish(NewRoute route, boolean sample) {
        UUID versionId = route.versionId();
        catalogue.get(versionId).forCase(route.caseKey());
        lint.require(route.steps());
        UUID id = Ids.next(clock);
        Integer last = db.select(DSL.coalesce(DSL.max(ROUTE.NUMBER), 0))
                .from(ROUTE)
                .where(ROUTE.VERSION_ID.eq(versionId))
                .fetchSingle()
                .value1();
        db.insertInto(ROUTE)
                .set(ROUTE.ID, id)
                .set(ROUTE.VERSION_ID, versionId)
                .set(ROUTE.NUMBER, last + 1)
                .set(ROUTE.STATE, "published")
                .set(ROUTE.PUBLISHED_AT, clock.instant())
                .set(ROUTE.VALID_FROM, route.validFrom())
                .set(ROUTE.CASE_KEY, route.caseKey())
                .set(ROUTE.SAMPLE, sample)
                .execute();
        routes.insert(id, route.steps());
        return id;
    }

    /**
     * Gives a version the routes of the one before it, with the decisions and first days by which they are in force: the one that
     * holds on its first day for each case that there still is, and those that begin later (Vietnamese: giữ quy trình nội bộ khi thủ tục được sửa đổi).
     */
    @Transactional
    public void carryRoutes(UUID before, UUID after, LocalDate from) {
        List<String> cases =
                catalogue.get(after).cases().stream().map(ProcedureCase::key).toList();
        List<UUID> inForce = Stream.concat(Stream.of(""), cases.stream())
                .flatMap(key -> catalogue.findPublishedRoute(before, key, from).stream())
                .map(RouteView::id)
                .distinct()
                .toList();
        List<RouteRecord> kept = db.selectFrom(ROUTE)
                .where(ROUTE.VERSION_ID.eq(before), ROUTE.STATE.eq("published"))
                .and(ROUTE.CASE_KEY.isNull().or(ROUTE.CASE_KEY.in(cases)))
                .and(ROUTE.ID.in(inForce).or(ROUTE.VALID_FROM.gt(from)))
                .orderBy(ROUTE.NUMBER)
                .fetch();
        for (RouteRecord route : kept) {
            UUID id = publish(
                    new NewRoute(
                            after,
                            route.getCaseKey(),
                            catalogue.getRoute(route.getId()).steps(),
                            route.getValidFrom()),
                    route.getSample());
            db.update(ROUTE)
                    .set(ROUTE.DECISION_NUMBER, route.getDecisionNumber())
                    .set(ROUTE.SOURCE, route.getSource())
                    .where(ROUTE.ID.eq(id))
                    .execute();
        }
    }

    /** Takes published routes back, which no dossier has taken; the ones before them go on. */
    @Transactional
    public void withdrawRoutes(Collection<UUID> routeIds) {
        db.update(ROUTE)
                .set(ROUTE.STATE, "withdrawn")
                .where(ROUTE.ID.in(routeIds), ROUTE.STATE.eq("published"))
                .execute();
    }
}
