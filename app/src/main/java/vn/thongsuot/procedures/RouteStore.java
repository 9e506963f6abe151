package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.ROUTE_EXIT;
import static vn.thongsuot.db.procedures.Tables.ROUTE_OPINION;
import static vn.thongsuot.db.procedures.Tables.ROUTE_STEP;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.procedures.tables.records.RouteExitRecord;
import vn.thongsuot.db.procedures.tables.records.RouteOpinionRecord;
import vn.thongsuot.db.procedures.tables.records.RouteStepRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.LocalizedText;

/** Rows of the steps of routes with their exits and opinions. */
@Repository
class RouteStore {

    private static final int MINUTES = 30;

    private final DSLContext db;

    RouteStore(DSLContext db) {
        this.db = db;
    }

    List<StepView> listSteps(UUID routeId) {
        Map<String, List<RouteExitRecord>> exits = db.selectFrom(ROUTE_EXIT)
                .where(ROUTE_EXIT.ROUTE_ID.eq(routeId))
                .orderBy(ROUTE_EXIT.STEP_KEY, ROUTE_EXIT.N)
                .fetchGroups(ROUTE_EXIT.STEP_KEY, row -> row);
        Map<String, List<RouteOpinionRecord>> opinions = db.selectFrom(ROUTE_OPINION)
                .where(ROUTE_OPINION.ROUTE_ID.eq(routeId))
                .orderBy(ROUTE_OPINION.STEP_KEY, ROUTE_OPINION.N)
                .fetchGroups(ROUTE_OPINION.STEP_KEY, row -> row);
        return db.selectFrom(ROUTE_STEP)
                .where(ROUTE_STEP.ROUTE_ID.eq(routeId))
                .orderBy(ROUTE_STEP.N)
                .fetch(row -> step(
                        row,
                        exits.getOrDefault(row.getKey(), List.of()),
                        opinions.getOrDefault(row.getKey(), List.of())));
    }

    /** Keys of the steps of published routes with exits that are taken by themselves, by route. */
    Map<UUID, List<String>> listAutomatic() {
        return db.selectDistinct(ROUTE_EXIT.ROUTE_ID, ROUTE_EXIT.STEP_KEY)
                .from(ROUTE_EXIT)
                .where(ROUTE_EXIT.AUTOMATIC.isNotNull())
                .fetchGroups(ROUTE_EXIT.ROUTE_ID, ROUTE_EXIT.STEP_KEY);
    }

    void insert(UUID routeId, List<StepView> steps) {
        steps.forEach(step -> insert(routeId, step));
        for (StepView step : steps) {
            IntStream.range(0, step.exits().size())
                    .forEach(
                            i -> insert(routeId, step.key(), i + 1, step.exits().get(i)));
            IntStream.range(0, step.opinions().size())
                    .forEach(i ->
                            insert(routeId, step.key(), i + 1, step.opinions().get(i)));
        }
    }

    private static StepView step(RouteStepRecord row, List<RouteExitRecord> exits, List<RouteOpinionRecord> opinions) {
        return new StepView(
                row.getN(),
                row.getKey(),
                LocalizedJson.read(row.getName()),
                Role.valueOf(row.getRole()),
                new Place(AtUnit.of(row.getAtUnit()), row.getUnitCode()),
                duration(row.getHalfHours()),
                LocalizedJson.readOrNull(row.getProduct()),
                exits.stream().map(RouteStore::exit).toList(),
                opinions.stream().map(RouteStore::opinion).toList(),
                new StepWording(row.getDescription(), row.getLabel(), row.getDoer()));
    }

    private static RouteExit exit(RouteExitRecord row) {
        return new RouteExit(
                row.getKey(),
                LocalizedJson.read(row.getLabel()),
                row.getNextKey(),
                RouteOutcome.of(row.getOutcome()),
                Stream.of(row.getGuards()).map(ExitGuard::parse).toList(),
                row.getAutomatic() == null ? null : AutomaticRule.parse(row.getAutomatic()));
    }

    private static RouteOpinion opinion(RouteOpinionRecord row) {
        return new RouteOpinion(
                row.getKey(),
                LocalizedJson.read(row.getAgency()),
                new Place(AtUnit.of(row.getAtUnit()), row.getUnitCode()),
                Role.valueOf(row.getRole()),
                duration(row.getHalfHours()),
                row.getRequired());
    }

    private void insert(UUID routeId, StepView step) {
        db.insertInto(ROUTE_STEP)
                .set(ROUTE_STEP.ROUTE_ID, routeId)
                .set(ROUTE_STEP.N, step.n())
                .set(ROUTE_STEP.KEY, step.key())
                .set(ROUTE_STEP.NAME, LocalizedJson.of(step.name()))
                .set(ROUTE_STEP.ROLE, step.role().name())
                .set(ROUTE_STEP.AT_UNIT, step.place().at().key())
                .set(ROUTE_STEP.UNIT_CODE, step.place().unitCode())
                .set(ROUTE_STEP.HALF_HOURS, halfHours(step.budget()))
                .set(ROUTE_STEP.PRODUCT, jsonb(step.product()))
                .set(ROUTE_STEP.DESCRIPTION, step.wording().description())
                .set(ROUTE_STEP.LABEL, step.wording().label())
                .set(ROUTE_STEP.DOER, step.wording().doer())
                .execute();
    }

    private void insert(UUID routeId, String stepKey, int n, RouteExit exit) {
        db.insertInto(ROUTE_EXIT)
                .set(ROUTE_EXIT.ROUTE_ID, routeId)
                .set(ROUTE_EXIT.STEP_KEY, stepKey)
                .set(ROUTE_EXIT.N, n)
                .set(ROUTE_EXIT.KEY, exit.key())
                .set(ROUTE_EXIT.LABEL, LocalizedJson.of(exit.label()))
                .set(ROUTE_EXIT.NEXT_KEY, exit.nextKey())
                .set(ROUTE_EXIT.OUTCOME, exit.outcome().key())
                .set(
                        ROUTE_EXIT.AUTOMATIC,
                        exit.automatic() == null ? null : exit.automatic().code())
                .set(
                        ROUTE_EXIT.GUARDS,
                        exit.guards().stream().map(ExitGuard::code).toArray(String[]::new))
                .execute();
    }

    private void insert(UUID routeId, String stepKey, int n, RouteOpinion opinion) {
        db.insertInto(ROUTE_OPINION)
                .set(ROUTE_OPINION.ROUTE_ID, routeId)
                .set(ROUTE_OPINION.STEP_KEY, stepKey)
                .set(ROUTE_OPINION.N, n)
                .set(ROUTE_OPINION.KEY, opinion.key())
                .set(ROUTE_OPINION.AGENCY, LocalizedJson.of(opinion.agency()))
                .set(ROUTE_OPINION.AT_UNIT, opinion.place().at().key())
                .set(ROUTE_OPINION.UNIT_CODE, opinion.place().unitCode())
                .set(ROUTE_OPINION.ROLE, opinion.role().name())
                .set(ROUTE_OPINION.HALF_HOURS, halfHours(opinion.budget()))
                .set(ROUTE_OPINION.REQUIRED, opinion.required())
                .execute();
    }

    private static Duration duration(int halfHours) {
        return Duration.ofMinutes((long) MINUTES * halfHours);
    }

    private static int halfHours(Duration budget) {
        return (int) (budget.toMinutes() / MINUTES);
    }

    private static @Nullable JSONB jsonb(@Nullable LocalizedText text) {
        return text == null ? null : LocalizedJson.of(text);
    }
}
