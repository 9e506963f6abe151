package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.STEP_LOG;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.dossiers.DossierFilter.State;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/**
 * Dossiers of a period, counted and listed by one condition (Vietnamese: danh sách hồ sơ theo kỳ). Of a unit is what it received,
 * decides or has in hand; of a department without its agency also what went through it; of the unit above all others is every one.
 */
@Service
public class DossierLists {

    private final DSLContext db;
    private final UnitDirectory units;
    private final WorkLists work;
    private final CaseClock caseClock;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    DossierLists(
            DSLContext db,
            UnitDirectory units,
            WorkLists work,
            CaseClock caseClock,
            ProcedureCatalogue catalogue,
            Clock clock) {
        this.db = db;
        this.units = units;
        this.work = work;
        this.caseClock = caseClock;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * How many there are of each state: those of the units by an index for each state, and what else went through departments
     * for all states at once.
     */
    @Transactional(readOnly = true)
    public Map<State, Integer> tally(Actor actor, DossierFilter filter) {
        Condition asked = asked(actor, filter);
        Reach reach = reach(actor, filter);
        Map<State, Condition> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, is(actor, filter.with(state)));
        }
        Map<State, Integer> tally = read(db.select(fields(
                state -> DSL.field(db.selectCount().from(DOSSIER).where(asked, states.get(state), reach.held())))));
        if (reach.stays() != null) {
            read(db.select(fields(state -> DSL.count().filterWhere(states.get(state))))
                            .from(DOSSIER)
                            .where(
                                    asked,
                                    DOSSIER.ID.in(reach.stays()),
                                    DSL.not(DSL.condition(DSL.coalesce(DSL.field(reach.held()), DSL.inline(false))))))
                    .forEach((state, others) -> tally.merge(state, others, Integer::sum));
        }
        return tally;
    }

    private static List<Field<Integer>> fields(Function<State, Field<Integer>> count) {
        return Arrays.stream(State.values())
                .map(state -> count.apply(state).as(state.name()))
                .toList();
    }

    private static Map<State, Integer> read(ResultQuery<?> counts) {
        var row = counts.fetchSingle();
        Map<State, Integer> tally = new EnumMap<>(State.class);
        for (State state : State.values()) {
            tally.put(state, row.get(state.name(), Integer.class));
        }
        return tally;
    }

    public int count(Actor actor, DossierFilter filter) {
        return db.fetchCount(DOSSIER, condition(actor, filter));
    }

    /** A page of the list, the newest first; what is late or soon so, the most urgent first. */
    @Transactional(readOnly = true)
    public List<ListedDossier> list(Actor actor, DossierFilter filter) {
        Instant now = clock.instant();
        boolean urgent = filter.state() == State.LATE || filter.state() == State.SOON;
        return db.selectFrom(DOSSIER)
                .where(condition(actor, filter))
                .orderBy(
                        urgent
                                ? List.of(DOSSIER.FINISHED_AT.desc().nullsFirst(), DOSSIER.DUE_AT, DOSSIER.ID)
                                : List.of(DOSSIER.RECEIVED_AT.desc(), DOSSIER.ID))
                .limit(DossierFilter.PAGE_SIZE)
                .offset((filter.page() - 1L) * DossierFilter.PAGE_SIZE)
                .fetch(row -> listed(row, now));
    }

    /** What went through departments is joined by its keys: beside the rest in one condition, no index would serve either. */
    Condition condition(Actor actor, DossierFilter filter) {
        Condition asked = asked(actor, filter).and(is(actor, filter));
        Reach reach = reach(actor, filter);
        return reach.stays() == null
                ? asked.and(reach.held())
                : asked.and(DOSSIER.ID.in(DSL.select(DOSSIER.ID)
                        .from(DOSSIER)
                        .where(asked, reach.held())
                        .union(reach.stays())));
    }

    private Condition is(Actor actor, DossierFilter filter) {
        Instant now = clock.instant();
        Instant from = start(filter.from());
        Instant end = start(filter.to().plusDays(1));
        Condition running = DOSSIER.FINISHED_AT.isNull().and(DOSSIER.PAUSED_SINCE.isNull());
        return switch (filter.state()) {
            case RECEIVED -> DOSSIER.RECEIVED_AT.ge(from).and(DOSSIER.RECEIVED_AT.lt(end));
            case IN_TIME ->
                DOSSIER.FINISHED_AT
                        .ge(from)
                        .and(DOSSIER.FINISHED_AT.lt(end))
                        .and(DOSSIER.TIMELINESS.in("early", "on-time"));
            case LATE ->
                running.and(DOSSIER.DUE_AT.lt(now.isBefore(end) ? now : end))
                        .or(DOSSIER.TIMELINESS
                                .eq(DSL.inline("late"))
                                .and(DOSSIER.FINISHED_AT.ge(from))
                                .and(DOSSIER.DUE_AT.lt(end)));
            case SOON ->
                running.and(DOSSIER.DUE_AT.ge(now))
                        .and(DOSSIER.DUE_AT.lt(
                                work.afterNextWorkingDay(actor, LocalDate.ofInstant(now, clock.getZone()))));
        };
    }

    /** Apart from the state and the units. */
    private static Condition asked(Actor actor, DossierFilter filter) {
        Condition asked = DSL.and(DOSSIER.AUTHORITY_ID.eq(actor.authorityId()), DOSSIER.CODE.isNotNull());
        if (filter.procedureCode() != null) {
            asked = asked.and(DOSSIER.PROCEDURE_CODE.eq(filter.procedureCode()));
        }
        if (filter.caseKey() != null) {
            asked = asked.and(
                    filter.caseKey().equals(DossierFilter.USUAL_CASE)
                            ? DOSSIER.CASE_KEY.isNull()
                            : DOSSIER.CASE_KEY.eq(filter.caseKey()));
        }
        if (filter.channel() != null) {
            asked = asked.and(DOSSIER.CHANNEL.eq(filter.channel()));
        }
        if (filter.officerId() != null) {
            asked = asked.and(DOSSIER.ID.in(DSL.select(DOSSIER.ID)
                    .from(DOSSIER)
                    .where(DOSSIER.HOLDER_ID.eq(filter.officerId()), WorkScope.OPEN)
                    .union(stays(STEP_LOG.HOLDER_ID.eq(filter.officerId())))));
        }
        return asked;
    }

    /**
     * Which dossiers are those of the units.
     *
     * @param held what they decide, received or have in hand; everything for the unit above all others
     * @param stays what went through departments; null where the agency of each is among the units
     */
    private record Reach(Condition held, @Nullable Select<Record1<UUID>> stays) {}

    private Reach reach(Actor actor, DossierFilter filter) {
        List<UnitView> seen = units.listUnder(actor, Permission.DOSSIER_READ);
        if (filter.unitId() != null) {
            seen = within(seen, filter.unitId());
        }
        if (seen.stream().anyMatch(unit -> unit.parentId() == null)) {
            return new Reach(DSL.noCondition(), null);
        }
        Set<UUID> ids = ids(seen);
        Condition held = DSL.or(
                DOSSIER.DECIDING_UNIT_ID.in(ids),
                DOSSIER.INTAKE_UNIT_ID.in(ids),
                WorkScope.OPEN.and(DOSSIER.STEP_UNIT_ID.in(ids)));
        List<UnitView> departments = departments(seen);
        return new Reach(held, departments.isEmpty() ? null : stays(STEP_LOG.UNIT_ID.in(ids(departments))));
    }

    /** What the reader sees of a unit and those under it. */
    private List<UnitView> within(List<UnitView> seen, UUID unitId) {
        Set<UUID> under =
                units.listSubtree(unitId, today()).stream().map(UnitView::id).collect(Collectors.toSet());
        return seen.stream().filter(unit -> under.contains(unit.id())).toList();
    }

    /** Those that are seen without their agency. */
    private List<UnitView> departments(List<UnitView> seen) {
        Set<UUID> own = seen.stream().map(UnitView::id).collect(Collectors.toSet());
        return seen.stream()
                .filter(unit -> !own.contains(units.agencyOf(unit.id(), today()).id()))
                .toList();
    }

    private static Select<Record1<UUID>> stays(Condition stay) {
        return DSL.selectDistinct(STEP_LOG.DOSSIER_ID).from(STEP_LOG).where(stay);
    }

    /** With the units that are no more and for which one of these carries on. */
    private Set<UUID> ids(Collection<UnitView> some) {
        return units.withPredecessors(
                new HashSet<>(some.stream().map(UnitView::id).toList()), today());
    }

    private ListedDossier listed(DossierRecord row, Instant now) {
        Dossier dossier = new Dossier(row);
        boolean runs = row.getDueAt() != null && row.getFinishedAt() == null && row.getPausedSince() == null;
        ProcedureView procedure = catalogue.get(row.getProcedureVersionId());
        return new ListedDossier(
                new DossierCode(row.getCode()),
                procedure.name(),
                procedure.findCase(row.getCaseKey()).map(ProcedureCase::name).orElse(null),
                row.getChannel(),
                row.getApplicantId(),
                row.getDecidingUnitId(),
                row.getHolderId(),
                dossier.status(),
                row.getReceivedAt(),
                row.getDueAt(),
                row.getFinishedAt(),
                runs ? (Integer) caseClock.daysLeft(dossier, now) : null,
                runs && row.getDueAt().isBefore(now),
                row.getTimeliness());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
