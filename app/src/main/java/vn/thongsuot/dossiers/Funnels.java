package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.STEP_LOG;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

/**
 * How far the dossiers of a procedure came (Vietnamese: phễu hồ sơ theo thủ tục): received in a period, then each step, asked to add
 * papers, finished, handed over, with the median working time of each; of the units that the reader sees.
 */
@Service
public class Funnels {

    private final DSLContext db;
    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    Funnels(DSLContext db, UnitDirectory units, ProcedureCatalogue catalogue, Clock clock) {
        this.db = db;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Which dossiers: received between two days, both inclusive. */
    public record Asked(String procedureCode, LocalDate from, LocalDate to) {}

    /**
     * A step.
     *
     * @param entered dossiers that came to it at least once
     * @param left dossiers that went on from it at least once
     * @param medianMinutes working minutes of a stay; null where none ended
     */
    public record Stage(
            LocalizedText name,
            int entered,
            int left,
            @Nullable Long medianMinutes) {}

    /**
     * What was received in one case of the procedure.
     *
     * @param key null for the usual case
     * @param name null for the usual case
     * @param late that were late when they were finished, or are late now
     * @param medianMinutes working minutes from reception to the result; null where none is finished
     */
    public record OfCase(
            @Nullable String key,
            @Nullable LocalizedText name,
            int received,
            int finished,
            int late,
            @Nullable Long medianMinutes) {}

    /**
     * The whole way.
     *
     * @param cases none where all are in the usual case
     * @param stopped withdrawn, stopped or refused
     * @param medianMinutes working minutes from reception to the result
     */
    public record Funnel(
            LocalizedText procedure,
            int received,
            List<Stage> stages,
            int supplemented,
            int finished,
            int returned,
            int stopped,
            @Nullable Long medianMinutes,
            List<OfCase> cases) {

        public Funnel {
            stages = List.copyOf(stages);
            cases = List.copyOf(cases);
        }
    }

    /** Empty for an unknown procedure. */
    @Transactional(readOnly = true)
    public Optional<Funnel> find(Actor actor, Asked asked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return catalogue
                .findByCode(actor.authorityId(), asked.procedureCode(), today)
                .map(procedure -> {
                    Optional<RouteView> route = catalogue.findPublishedRoute(procedure.versionId(), today);
                    Condition which = which(actor, asked);
                    return whole(procedure.name(), which, stages(which, route), cases(which, procedure));
                });
    }

    private Funnel whole(LocalizedText name, Condition which, List<Stage> stages, List<OfCase> cases) {
        Field<Integer> received = DSL.count();
        Field<Integer> supplemented = DSL.count().filterWhere(DOSSIER.SUPPLEMENT_ROUNDS.gt(0));
        Field<Integer> finished =
                DSL.count().filterWhere(DOSSIER.FINISHED_AT.isNotNull(), DOSSIER.OUTCOME.ne(Outcome.STOPPED.key()));
        Field<Integer> returned = DSL.count().filterWhere(DOSSIER.RETURNED_AT.isNotNull());
        Field<Integer> stopped = DSL.count().filterWhere(DOSSIER.STATUS.in("withdrawn", "stopped", "refused"));
        return db.select(received, supplemented, finished, returned, stopped, median(DOSSIER.WORKING_MINUTES))
                .from(DOSSIER)
                .where(which)
                .fetchSingle(row -> new Funnel(
                        name,
                        row.value1(),
                        stages,
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        cases));
    }

    /** Those that were received, the usual case first; a case that the procedure no longer has is called by its key. */
    private List<OfCase> cases(Condition which, ProcedureView procedure) {
        Field<Integer> finished =
                DSL.count().filterWhere(DOSSIER.FINISHED_AT.isNotNull(), DOSSIER.OUTCOME.ne(Outcome.STOPPED.key()));
        Condition lateNow =
                DOSSIER.FINISHED_AT.isNull().and(DOSSIER.PAUSED_SINCE.isNull()).and(DOSSIER.DUE_AT.lt(clock.instant()));
        Field<Integer> late =
                DSL.count().filterWhere(DOSSIER.TIMELINESS.eq("late").or(lateNow));
        List<OfCase> found = db.select(DOSSIER.CASE_KEY, DSL.count(), finished, late, median(DOSSIER.WORKING_MINUTES))
                .from(DOSSIER)
                .where(which)
                .groupBy(DOSSIER.CASE_KEY)
                .orderBy(DOSSIER.CASE_KEY.asc().nullsFirst())
                .fetch(row -> new OfCase(
                        row.value1(),
                        nameOf(procedure, row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5()));
        return found.stream().allMatch(one -> one.key() == null) ? List.of() : found;
    }

    private static @Nullable LocalizedText nameOf(ProcedureView procedure, @Nullable String key) {
        return key == null
                ? null
                : procedure.findCase(key).map(ProcedureCase::name).orElseGet(() -> LocalizedText.of(key));
    }

    private List<Stage> stages(Condition which, Optional<RouteView> route) {
        return db.select(
                        STEP_LOG.STEP_KEY,
                        DSL.countDistinct(STEP_LOG.DOSSIER_ID),
                        DSL.countDistinct(STEP_LOG.DOSSIER_ID).filterWhere(STEP_LOG.LEFT_AT.isNotNull()),
                        median(STEP_LOG.USED_MINUTES))
                .from(STEP_LOG)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(STEP_LOG.AUTHORITY_ID), DOSSIER.ID.eq(STEP_LOG.DOSSIER_ID))
                .where(which)
                .groupBy(STEP_LOG.STEP_KEY)
                .orderBy(DSL.min(STEP_LOG.N), STEP_LOG.STEP_KEY)
                .fetch(row -> new Stage(name(route, row.value1()), row.value2(), row.value3(), row.value4()));
    }

    private static LocalizedText name(Optional<RouteView> route, String step) {
        return route.flatMap(found -> found.findStep(step)).map(StepView::name).orElseGet(() -> LocalizedText.of(step));
    }

    private static Field<Long> median(Field<Long> minutes) {
        return DSL.round(DSL.percentileCont(DSL.inline(0.5)).withinGroupOrderBy(minutes))
                .cast(Long.class);
    }

    private Condition which(Actor actor, Asked asked) {
        return DSL.and(
                DOSSIER.AUTHORITY_ID.eq(actor.authorityId()),
                DOSSIER.DECIDING_UNIT_ID.in(units.idsWithPredecessors(actor, Permission.DOSSIER_READ)),
                DOSSIER.PROCEDURE_CODE.eq(asked.procedureCode()),
                DOSSIER.RECEIVED_AT.ge(
                        asked.from().atStartOfDay(clock.getZone()).toInstant()),
                DOSSIER.RECEIVED_AT.lt(
                        asked.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
    }
}
