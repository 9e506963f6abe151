package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.COMPONENT;
import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.ROUTE;
import static vn.thongsuot.db.procedures.Tables.VERSION;
import static vn.thongsuot.db.procedures.Tables.VERSION_CASE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.procedures.tables.records.RouteRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
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
    private final ProcedureFacts facts;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    ProcedureRegistry(
            DSLContext db,
            RouteLint lint,
            RouteStore routes,
            ProcedureCatalogue catalogue,
            ProcedureFacts facts,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.lint = lint;
        this.routes = routes;
        this.catalogue = catalogue;
        this.facts = facts;
        this.audit = audit;
        this.json = json;
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
        UUID procedure = procedureId(version.authorityId(), version.content().code());
        UUID before = versionOn(procedure, version.from());
        end(procedure, version.from());
        UUID id = Ids.next(clock);
        insert(id, procedure, version, details);
        if (before != null) {
            keepOnlineService(before, id);
        }
        version.content()
                .components()
                .forEach(component -> insert(id, component, version.content().confirmed()));
        insertCases(id, version.content().cases());
        note(
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
        UUID procedure = procedureId(authorityId, code);
        if (end(procedure, on) == 0) {
            throw noVersion(code, on);
        }
        note(authorityId, procedure, code, "procedure.abolished", Map.of("decision", decisionNumber, "from", on));
    }

    /**
     * Takes back that a version begins or a procedure ends, before that day: the version is valid on no day, and the one before it goes
     * on (Vietnamese: thu hồi quyết định công bố trước ngày có hiệu lực).
     *
     * @param made version that began; null where the procedure ended
     * @param before version that ended; null where there was none
     * @param end first day on which the one before ends all the same; null where it goes on
     * @return false, with nothing changed by this, where the versions are no longer as the decision left them
     */
    @Transactional
    public boolean withdraw(
            UUID authorityId,
            String code,
            @Nullable UUID made,
            @Nullable UUID before,
            LocalDate from,
            @Nullable LocalDate end,
            String decisionNumber) {
        UUID procedure = procedureId(authorityId, code);
        if (made != null
                && db.execute(
                                "update procedures.version set valid = 'empty' where id = {0} and valid = daterange({1}::date, null)",
                                DSL.val(made), DSL.val(from))
                        == 0) {
            return false;
        }
        if (before != null
                && db.execute(
                                "update procedures.version set valid = daterange(lower(valid), {2}::date) where id = {0} and upper(valid) = {1}::date"
                                        + " and not exists (select from procedures.version o where o.procedure_id = {3} and lower(o.valid) >= {1}::date)",
                                DSL.val(before), DSL.val(from), DSL.val(end, LocalDate.class), DSL.val(procedure))
                        == 0) {
            return false;
        }
        note(
                authorityId,
                procedure,
                code,
                "procedure.decision-withdrawn",
                Map.of("decision", decisionNumber, "from", from));
        return true;
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
        UUID procedure = procedureId(authorityId, code);
        int changed = db.update(VERSION)
                .set(VERSION.ONLINE_ELIGIBLE, eligible)
                .set(VERSION.ELIGIBLE_DECISION, decisionNumber)
                .set(VERSION.ELIGIBLE_ON, decidedOn)
                .where(VERSION.PROCEDURE_ID.eq(procedure), DateRanges.holds(VERSION.VALID, decidedOn))
                .execute();
        if (changed == 0) {
            throw noVersion(code, decidedOn);
        }
        note(
                authorityId,
                accountId,
                procedure,
                code,
                "procedure.eligibility-decided",
                Map.of("eligible", eligible, "decision", decisionNumber, "on", decidedOn));
    }

    private int end(UUID procedure, LocalDate on) {
        return db.execute(
                "update procedures.version set valid = daterange(lower(valid), {0}::date) where procedure_id = {1} and valid @> {0}::date",
                DSL.val(on), DSL.val(procedure));
    }

    /** The event, and the rows that follow from it. */
    private void note(UUID authorityId, UUID procedure, String code, String action, Map<String, ?> data) {
        note(authorityId, null, procedure, code, action, data);
    }

    private void note(
            UUID authorityId,
            @Nullable UUID accountId,
            UUID procedure,
            String code,
            String action,
            Map<String, ?> data) {
        UUID event = audit.append(
                new StreamId("procedure", procedure),
                new Draft(clock.instant(), accountId, authorityId, action, json.writeValueAsString(data), null));
        facts.bring(authorityId, procedure, code, event);
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

    private UUID procedureId(UUID authorityId, String code) {
        return db.select(PROCEDURE.ID)
                .from(PROCEDURE)
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                .fetchOptional(PROCEDURE.ID)
                .orElseGet(() -> {
                    UUID id = Ids.next(clock);
                    db.insertInto(PROCEDURE, PROCEDURE.ID, PROCEDURE.AUTHORITY_ID, PROCEDURE.CODE)
                            .values(id, authorityId, code)
                            .execute();
                    return id;
                });
    }

    private @Nullable UUID versionOn(UUID procedure, LocalDate on) {
        return db.select(VERSION.ID)
                .from(VERSION)
                .where(VERSION.PROCEDURE_ID.eq(procedure), DateRanges.holds(VERSION.VALID, on))
                .fetchOne(VERSION.ID);
    }

    private void keepOnlineService(UUID before, UUID after) {
        db.execute("""
                        update procedures.version v set online_eligible = b.online_eligible,
                        eligible_decision = b.eligible_decision, eligible_on = b.eligible_on,
                        online_payment = b.online_payment, online_payment_on = b.online_payment_on
                        from procedures.version b where v.id = {0} and b.id = {1}
                        """, DSL.val(after), DSL.val(before));
    }

    private void insert(UUID id, UUID procedure, NewVersion version, Details details) {
        ProcedureView content = version.content();
        db.insertInto(VERSION)
                .set(VERSION.ID, id)
                .set(VERSION.PROCEDURE_ID, procedure)
                .set(VERSION.VALID, DateRanges.from(version.from()))
                .set(VERSION.NAME, LocalizedJson.of(content.name()))
                .set(VERSION.FIELD_CODE, content.fieldCode())
                .set(VERSION.FIELD_NAME, LocalizedJson.of(content.fieldName()))
                .set(VERSION.FIELD_GROUP, content.fieldGroup())
                .set(VERSION.LEVEL, content.level())
                .set(VERSION.DECIDING_AGENCY, LocalizedJson.of(content.decidingAgency()))
                .set(VERSION.CHANNELS, content.channels().toArray(String[]::new))
                .set(VERSION.ONLINE_LEVEL, content.onlineLevel())
                .set(VERSION.BOUNDARY_FREE, content.boundaryFree())
                .set(VERSION.LIMIT_TEXT, content.limitText())
                .set(VERSION.FEE_AMOUNT, details.fee())
                .set(VERSION.FEE_NOTE, jsonb(content.feeNote()))
                .set(VERSION.RESULT, jsonb(content.result()))
                .set(VERSION.LEGAL_BASES, content.legalBases().toArray(String[]::new))
                .set(VERSION.STEPS_NOTE, jsonb(details.order()))
                .set(VERSION.SUBJECTS, jsonb(details.subjects()))
                .set(VERSION.CONDITIONS, jsonb(details.conditions()))
                .set(VERSION.FORM_NOTE, jsonb(details.forms()))
                .set(VERSION.SOURCE, details.source())
                .set(VERSION.DECISION_NUMBER, version.decisionNumber())
                .set(VERSION.DECIDED_ON, details.decidedOn())
                .set(VERSION.CONFIRMED, content.confirmed())
                .set(VERSION.KIND, content.kind().key())
                .set(VERSION.SPECIALISED, content.specialised())
                .execute();
    }

    private void insert(UUID versionId, ComponentView component, boolean confirmed) {
        db.insertInto(COMPONENT)
                .set(COMPONENT.ID, Ids.next(clock))
                .set(COMPONENT.VERSION_ID, versionId)
                .set(COMPONENT.N, component.n())
                .set(COMPONENT.NAME, LocalizedJson.of(component.name()))
                .set(COMPONENT.FORM, component.form())
                .set(COMPONENT.COPIES, component.copies())
                .set(COMPONENT.REQUIRED_WHEN, jsonb(component.requiredWhen()))
                .set(COMPONENT.UNDIGITISED, Undigitised.keyOf(component.undigitised()))
                .set(COMPONENT.CONFIRMED, confirmed)
                .set(COMPONENT.CASES, component.cases().toArray(String[]::new))
                .execute();
    }

    private void insertCases(UUID versionId, List<ProcedureCase> cases) {
        for (int i = 0; i < cases.size(); i++) {
            ProcedureCase one = cases.get(i);
            CaseCondition condition = one.condition();
            db.insertInto(VERSION_CASE)
                    .set(VERSION_CASE.VERSION_ID, versionId)
                    .set(VERSION_CASE.KEY, one.key())
                    .set(VERSION_CASE.N, i + 1)
                    .set(VERSION_CASE.NAME, LocalizedJson.of(one.name()))
                    .set(VERSION_CASE.LIMIT_TEXT, one.limitText())
                    .set(VERSION_CASE.WHEN_FIELD, condition == null ? null : condition.field())
                    .set(VERSION_CASE.WHEN_VALUE, condition == null ? null : condition.value())
                    .execute();
        }
    }

    private static @Nullable JSONB jsonb(@Nullable LocalizedText text) {
        return text == null ? null : LocalizedJson.of(text);
    }
}
