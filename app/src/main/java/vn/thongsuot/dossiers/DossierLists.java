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
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
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
 * decides or has in hand; of a department without its agency also what went through it.
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

    /** How many there are of each state, in one read; each by the index of its own. */
    @Transactional(readOnly = true)
    public Map<State, Integer> tally(Actor actor, DossierFilter filter) {
        var counts = db.select(Arrays.stream(State.values())
                        .map(state -> DSL.field(
                                        db.selectCount().from(DOSSIER).where(condition(actor, filter.with(state))))
                                .as(state.name()))
                        .toList())
                .fetchSingle();
        Map<State, Integer> tally = new EnumMap<>(State.class);
        for (State state : State.values()) {
            tally.put(state, counts.get(state.name(), Integer.class));
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

    Condition condition(Actor actor, DossierFilter filter) {
        return which(actor, filter).and(is(actor, filter));
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

    private Condition which(Actor actor, DossierFilter filter) {
        Condition which =
                DSL.and(DOSSIER.AUTHORITY_ID.eq(actor.authorityId()), DOSSIER.CODE.isNotNull(), of(actor, filter));
        if (filter.procedureCode() != null) {
            which = which.and(DOSSIER.PROCEDURE_CODE.eq(filter.procedureCode()));
        }
        if (filter.caseKey() != null) {
            which = which.and(
                    filter.caseKey().equals(DossierFilter.USUAL_CASE)
                            ? DOSSIER.CASE_KEY.isNull()
                            : DOSSIER.CASE_KEY.eq(filter.caseKey()));
        }
        if (filter.channel() != null) {
            which = which.and(DOSSIER.CHANNEL.eq(filter.channel()));
        }
        if (filter.officerId() != null) {
            which = which.and(DOSSIER.HOLDER_ID
                    .eq(filter.officerId())
                    .and(WorkScope.OPEN)
                    .or(stayed(filter, STEP_LOG.HOLDER_ID.eq(filter.officerId()))));
        }
        return which;
    }

    private Condition of(Actor actor, DossierFilter filter) {
        List<UnitView> seen = units.listUnder(actor, Permission.DOSSIER_READ);
        if (filter.unitId() != null) {
            seen = within(seen, filter.unitId());
        }
        Set<UUID> ids = ids(seen);
        return DOSSIER.DECIDING_UNIT_ID
                .in(ids)
                .or(DOSSIER.INTAKE_UNIT_ID.in(ids))
                .or(WorkScope.OPEN.and(DOSSIER.STEP_UNIT_ID.in(ids)))
                .or(throughDepartments(filter, seen));
    }

    /** What the reader sees of a unit and those under it. */
    private List<UnitView> within(List<UnitView> seen, UUID unitId) {
        Set<UUID> under =
                units.listSubtree(unitId, today()).stream().map(UnitView::id).collect(Collectors.toSet());
        return seen.stream().filter(unit -> under.contains(unit.id())).toList();
    }

    private Condition throughDepartments(DossierFilter filter, List<UnitView> seen) {
        Set<UUID> own = seen.stream().map(UnitView::id).collect(Collectors.toSet());
        List<UnitView> departments = seen.stream()
                .filter(unit -> !own.contains(units.agencyOf(unit.id(), today()).id()))
                .toList();
        return departments.isEmpty() ? DSL.falseCondition() : stayed(filter, STEP_LOG.UNIT_ID.in(ids(departments)));
    }

    /**
     * What was received is found by its unit, and an array stands beside the indexes of that; the other states are found by their
     * days, and of each row it is asked in a hash, because an array would be searched from its start for every one.
     */
    private static Condition stayed(DossierFilter filter, Condition stay) {
        Select<Record1<UUID>> dossiers =
                DSL.selectDistinct(STEP_LOG.DOSSIER_ID).from(STEP_LOG).where(stay);
        return filter.state() == State.RECEIVED
                ? DSL.condition("{0} = any(array({1}))", DOSSIER.ID, dossiers)
                : DOSSIER.ID.in(dossiers);
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
