package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.COMPONENT;
import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.ROUTE;
import static vn.thongsuot.db.procedures.Tables.VERSION;
import static vn.thongsuot.db.procedures.Tables.VERSION_CASE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.db.procedures.tables.records.RouteRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/**
 * Reads the catalogue (Vietnamese: tra cứu thủ tục hành chính). A version's content and a published route never change, so
 * both are kept in memory.
 */
@Service
@LegalBasis(act = "63/2010/NĐ-CP", provision = "Điều 8 khoản 2", from = "2010-10-14")
public class ProcedureCatalogue {

    private final DSLContext db;
    private final RouteStore store;
    private final Kept<UUID, ProcedureView> versions = new Kept<>(Duration.ofHours(1));
    private final Kept<UUID, RouteView> routes = new Kept<>(Duration.ofHours(1));

    ProcedureCatalogue(DSLContext db, RouteStore store) {
        this.db = db;
        this.store = store;
    }

    /**
     * Procedures in force on a day by code, words without accents or initials, best first.
     *
     * @param words empty for all
     */
    public List<ProcedureView> search(UUID authorityId, String words, LocalDate on, int limit) {
        return search(authorityId, words, on, limit, view -> true);
    }

    /** Those of {@link #search} that people apply for, not what is between agencies. */
    public List<ProcedureView> searchForApplicants(UUID authorityId, String words, LocalDate on, int limit) {
        return search(authorityId, words, on, limit, view -> !view.isInternal());
    }

    private List<ProcedureView> search(
            UUID authorityId, String words, LocalDate on, int limit, Predicate<ProcedureView> offered) {
        SearchWords search = SearchWords.of(words);
        return db
                .select(VERSION.ID)
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), inForce(on))
                .fetch(VERSION.ID)
                .stream()
                .map(this::get)
                .filter(offered)
                .filter(search::matches)
                .sorted(Comparator.comparing(search::rank)
                        .thenComparing(view -> view.name().vi()))
                .limit(limit)
                .toList();
    }

    public Optional<ProcedureView> findByCode(UUID authorityId, String code, LocalDate on) {
        return db.select(VERSION.ID)
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code), inForce(on))
                .fetchOptional(VERSION.ID)
                .map(this::get);
    }

    /** @throws DomainException PRO-001 (not found) for an unknown version */
    public ProcedureView get(UUID versionId) {
        return versions.get(versionId, this::load);
    }

    /**
     * A route that was published; it never changes, so it is kept. Drafts are not read here.
     *
     * @throws DomainException PRO-002 (not found) for an unknown route
     */
    public RouteView getRoute(UUID routeId) {
        return routes.get(routeId, this::loadRoute);
    }

    /** The route that dossiers of the usual case take if they are received on a day. */
    public Optional<RouteView> findPublishedRoute(UUID versionId, LocalDate on) {
        return findPublishedRoute(versionId, null, on);
    }

    /**
     * The route that dossiers received on a day take: the newest published one of their case that is valid by then, or of the usual
     * case where theirs has none.
     *
     * @param caseKey null for the usual case
     */
    public Optional<RouteView> findPublishedRoute(UUID versionId, @Nullable String caseKey, LocalDate on) {
        return db.select(ROUTE.ID)
                .from(ROUTE)
                .where(ROUTE.VERSION_ID.eq(versionId), ROUTE.STATE.eq("published"))
                .and(ROUTE.VALID_FROM.isNull().or(ROUTE.VALID_FROM.le(on)))
                .and(ROUTE.CASE_KEY.isNull().or(ROUTE.CASE_KEY.eq(caseKey)))
                .orderBy(ROUTE.CASE_KEY.asc().nullsLast(), ROUTE.NUMBER.desc())
                .limit(1)
                .fetchOptional(ROUTE.ID)
                .map(this::getRoute);
    }

    private ProcedureView load(UUID versionId) {
        Record row = db.select()
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(VERSION.ID.eq(versionId))
                .fetchOptional()
                .orElseThrow(() -> new DomainException(
                        "PRO-001", DomainException.Kind.NOT_FOUND, "no procedure version " + versionId));
        Long fee = row.get(VERSION.FEE_AMOUNT);
        return new ProcedureView(
                versionId,
                row.get(PROCEDURE.CODE),
                LocalizedJson.read(row.get(VERSION.NAME)),
                row.get(VERSION.FIELD_CODE),
                LocalizedJson.read(row.get(VERSION.FIELD_NAME)),
                row.get(VERSION.FIELD_GROUP),
                row.get(VERSION.LEVEL),
                LocalizedJson.read(row.get(VERSION.DECIDING_AGENCY)),
                List.of(row.get(VERSION.CHANNELS)),
                row.get(VERSION.ONLINE_LEVEL),
                row.get(VERSION.BOUNDARY_FREE),
                row.get(VERSION.LIMIT_TEXT),
                fee == null ? 0 : fee,
                LocalizedJson.readOrNull(row.get(VERSION.FEE_NOTE)),
                LocalizedJson.readOrNull(row.get(VERSION.RESULT)),
                List.of(row.get(VERSION.LEGAL_BASES)),
                row.get(VERSION.CONFIRMED),
                components(versionId),
                ProcedureKind.of(row.get(VERSION.KIND)),
                row.get(VERSION.SPECIALISED),
                cases(versionId),
                null);
    }

    private List<ComponentView> components(UUID versionId) {
        return db.selectFrom(COMPONENT)
                .where(COMPONENT.VERSION_ID.eq(versionId))
                .orderBy(COMPONENT.N)
                .fetch(row -> new ComponentView(
                        row.getId(),
                        row.getN(),
                        LocalizedJson.read(row.getName()),
                        row.getForm(),
                        row.getCopies(),
                        LocalizedJson.readOrNull(row.getRequiredWhen()),
                        Undigitised.ofNullable(row.getUndigitised()),
                        List.of(row.getCases())));
    }

    private List<ProcedureCase> cases(UUID versionId) {
        return db.selectFrom(VERSION_CASE)
                .where(VERSION_CASE.VERSION_ID.eq(versionId))
                .orderBy(VERSION_CASE.N)
                .fetch(row -> new ProcedureCase(
                        row.getKey(),
                        LocalizedJson.read(row.getName()),
                        row.getLimitText(),
                        CaseCondition.of(row.getWhenField(), row.getWhenValue())));
    }

    /** All published routes of a version, newest first; those not valid yet too. */
    public List<RouteView> listPublishedRoutes(UUID versionId) {
        return db
                .select(ROUTE.ID)
                .from(ROUTE)
                .where(ROUTE.VERSION_ID.eq(versionId), ROUTE.STATE.eq("published"))
                .orderBy(ROUTE.NUMBER.desc())
                .fetch(ROUTE.ID)
                .stream()
                .map(this::getRoute)
                .toList();
    }

    /** Keys of the steps that some dossiers leave by themselves, by route. */
    public Map<UUID, List<String>> listAutomaticSteps() {
        return store.listAutomatic();
    }

    private RouteView loadRoute(UUID routeId) {
        RouteRecord route = db.selectFrom(ROUTE)
                .where(ROUTE.ID.eq(routeId))
                .fetchOptional()
                .orElseThrow(
                        () -> new DomainException("PRO-002", DomainException.Kind.NOT_FOUND, "no route " + routeId));
        return new RouteView(
                routeId,
                route.getVersionId(),
                route.getNumber(),
                route.getCaseKey(),
                route.getSample(),
                route.getValidFrom(),
                store.listSteps(routeId));
    }

    private static org.jooq.Condition inForce(LocalDate on) {
        Field<?> valid = VERSION.VALID;
        return DateRanges.holds(valid, on);
    }
}
