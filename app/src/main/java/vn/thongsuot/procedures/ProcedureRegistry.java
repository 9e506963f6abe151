package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.COMPONENT;
import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.ROUTE;
import static vn.thongsuot.db.procedures.Tables.ROUTE_STEP;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Changes the catalogue (Vietnamese: cập nhật danh mục thủ tục): announces versions, publishes routes. */
@Service
public class ProcedureRegistry {

    private final DSLContext db;
    private final RouteLint lint;
    private final Clock clock;

    ProcedureRegistry(DSLContext db, RouteLint lint, Clock clock) {
        this.db = db;
        this.lint = lint;
        this.clock = clock;
    }

    /** A version to be announced. Fields as in {@link ProcedureView}; the ids of components are made here. */
    public record NewVersion(
            UUID authorityId,
            ProcedureView content,
            LocalDate from,
            @Nullable String decisionNumber) {}

    /**
     * Announces a version; the one in force before it ends the day before.
     *
     * @return id of the version
     */
    @Transactional
    public UUID announce(NewVersion version) {
        UUID procedure = procedureId(version.authorityId(), version.content().code());
        db.execute(
                "update procedures.version set valid = daterange(lower(valid), {0}::date) where procedure_id = {1} and valid @> {0}::date",
                DSL.val(version.from()), DSL.val(procedure));
        UUID id = Ids.next(clock);
        insert(id, procedure, version);
        version.content()
                .components()
                .forEach(component -> insert(id, component, version.content().confirmed()));
        return id;
    }

    /**
     * Publishes a route of a version after checking it.
     *
     * @return id of the route
     * @throws vn.thongsuot.shared.DomainException PRO-010 to PRO-013 for a route that does not hold together
     */
    @Transactional
    public UUID publish(UUID versionId, List<StepView> steps, boolean sample) {
        lint.require(steps);
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
                .set(ROUTE.SAMPLE, sample)
                .execute();
        steps.forEach(step -> insert(id, step));
        return id;
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

    private void insert(UUID id, UUID procedure, NewVersion version) {
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
                .set(VERSION.FEE_AMOUNT, content.feeAmount())
                .set(VERSION.FEE_NOTE, json(content.feeNote()))
                .set(VERSION.RESULT, json(content.result()))
                .set(VERSION.LEGAL_BASES, content.legalBases().toArray(String[]::new))
                .set(VERSION.DECISION_NUMBER, version.decisionNumber())
                .set(VERSION.CONFIRMED, content.confirmed())
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
                .set(COMPONENT.REQUIRED_WHEN, json(component.requiredWhen()))
                .set(COMPONENT.CONFIRMED, confirmed)
                .execute();
    }

    private void insert(UUID routeId, StepView step) {
        db.insertInto(ROUTE_STEP)
                .set(ROUTE_STEP.ROUTE_ID, routeId)
                .set(ROUTE_STEP.N, step.n())
                .set(ROUTE_STEP.KEY, step.key())
                .set(ROUTE_STEP.NAME, LocalizedJson.of(step.name()))
                .set(ROUTE_STEP.ROLE, step.role().name())
                .set(ROUTE_STEP.AT_UNIT, step.atUnit().key())
                .set(ROUTE_STEP.HALF_HOURS, (int) (step.budget().toMinutes() / 30))
                .set(ROUTE_STEP.PRODUCT, json(step.product()))
                .set(ROUTE_STEP.NEXT_KEY, step.nextKey())
                .execute();
    }

    private static @Nullable JSONB json(@Nullable LocalizedText text) {
        return text == null ? null : LocalizedJson.of(text);
    }
}
