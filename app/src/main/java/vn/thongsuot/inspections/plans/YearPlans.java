package vn.thongsuot.inspections.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.inspections.tables.records.PlanRecord;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionForm;
import vn.thongsuot.inspections.InspectionJournal;
import vn.thongsuot.inspections.InspectionKind;
import vn.thongsuot.inspections.InspectionPlanning;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.InspectionSubject;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.NewInspection;
import vn.thongsuot.inspections.Words;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Makes and issues a body's plan of inspections for a year (Vietnamese: lập, ban hành kế hoạch kiểm tra năm). */
@Service
@Transactional
public class YearPlans {

    private static final String STREAM = "inspection-plan";

    private final YearPlanStore store;
    private final Inspectables inspectables;
    private final Inspections inspections;
    private final InspectionPlanning planning;
    private final InspectionJournal journal;
    private final AccessPolicy policy;
    private final TaskUnits units;
    private final Clock clock;

    YearPlans(
            YearPlanStore store,
            Inspectables inspectables,
            Inspections inspections,
            InspectionPlanning planning,
            InspectionJournal journal,
            AccessPolicy policy,
            TaskUnits units,
            Clock clock) {
        this.store = store;
        this.inspectables = inspectables;
        this.inspections = inspections;
        this.planning = planning;
        this.journal = journal;
        this.policy = policy;
        this.units = units;
        this.clock = clock;
    }

    /** Units to be named, all in one month. */
    public record Named(Set<UUID> unitIds, InspectionKind kind, int month) {
        public Named {
            unitIds = Set.copyOf(unitIds);
        }
    }

    /**
     * @return its id
     * @throws DomainException ACC-001 (not found) without the right to plan there, INS-014 if the year has a plan
     */
    public UUID create(Actor actor, UUID unitId, int year, String title, int leastPercent) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        if (store.exists(unitId, year)) {
            throw new DomainException(
                    "INS-014", DomainException.Kind.CONFLICT, "year has a plan", String.valueOf(year));
        }
        UUID id = store.insert(
                actor.authorityId(),
                unitId,
                year,
                Words.require(title, Words.SHORT),
                percent(leastPercent),
                actor.accountId());
        journal.append(new StreamId(STREAM, id), actor, unitId, "plan.created", Map.of("year", year));
        return id;
    }

    public void edit(Actor actor, UUID id, int version, String title, int leastPercent) {
        apply(actor, id, version, PlanAction.EDIT, row -> {
            row.setTitle(Words.require(title, Words.SHORT));
            row.setLeastPercent(percent(leastPercent));
            return Map.of();
        });
    }

    /** Names units; each becomes an inspection. @return ids of these */
    public List<UUID> name(Actor actor, UUID id, int version, Named named) {
        List<UUID> made = new ArrayList<>();
        apply(actor, id, version, PlanAction.ADD, row -> {
            Set<UUID> choices = ids(inspectables.list(row.getUnitId(), dayOf(row.getYear())));
            if (named.unitIds().isEmpty() || !choices.containsAll(named.unitIds())) {
                throw new DomainException("INS-005", DomainException.Kind.INVALID, "unit is not on the list");
            }
            named.unitIds().stream().sorted().forEach(unit -> made.add(planning.create(actor, of(row, unit, named))));
            return Map.of("inspections", List.copyOf(made));
        });
        return made;
    }

    private static NewInspection of(PlanRecord row, UUID unit, Named named) {
        return new NewInspection(
                row.getId(),
                null,
                row.getUnitId(),
                unit,
                named.kind(),
                InspectionForm.SCHEDULED,
                row.getYear(),
                named.month(),
                LocalDate.of(row.getYear(), 1, 1),
                LocalDate.of(row.getYear(), 12, 31),
                null);
    }

    /**
     * Issues it; what it names counts as planned from now on.
     *
     * @throws DomainException INS-015 if it names nobody, INS-016 if it names fewer units than it means to
     */
    public void issue(Actor actor, UUID id, int version, String number, LocalDate on) {
        UUID event = apply(actor, id, version, PlanAction.ISSUE, row -> {
            PlanShare share = share(YearPlanStore.plan(row));
            if (share.named() == 0) {
                throw new DomainException("INS-015", DomainException.Kind.CONFLICT, "plan names nobody");
            }
            if (!share.reaches(row.getLeastPercent())) {
                throw new DomainException(
                        "INS-016",
                        DomainException.Kind.CONFLICT,
                        "plan names %d of %d units, wanted %d %%"
                                .formatted(share.named(), share.units(), row.getLeastPercent()),
                        share.named(),
                        share.units(),
                        row.getLeastPercent());
            }
            row.setNumber(Words.require(number, Words.SHORT));
            row.setIssuedOn(on);
            return Map.of("number", number, "on", on);
        });
        planning.announce(id, event);
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public YearPlan get(Actor actor, UUID id) {
        return find(id).filter(plan -> mayRead(actor, plan)).orElseThrow(AccessPolicy::notFound);
    }

    @Transactional(readOnly = true)
    public Optional<YearPlan> find(UUID id) {
        return store.find(id);
    }

    /** Those of a year that the actor may see. */
    @Transactional(readOnly = true)
    public List<YearPlan> list(Actor actor, int year) {
        return store.list(actor.authorityId(), year).stream()
                .filter(plan -> mayRead(actor, plan))
                .toList();
    }

    /** The share of the units on the list that the plan and what came beside it reach in its year. */
    @Transactional(readOnly = true)
    public PlanShare share(YearPlan plan) {
        List<Inspection> all = new ArrayList<>(inspections.listOfPlan(plan.id()));
        inspections.listBesidePlan(plan.unitId(), plan.year()).stream()
                .filter(inspection -> inspection.state() == InspectionState.CONCLUDED)
                .forEach(all::add);
        return PlanShare.of(ids(inspectables.list(plan.unitId(), dayOf(plan.year()))), all);
    }

    public Set<PlanAction> actions(Actor actor, YearPlan plan) {
        EnumSet<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        PlanTransitions.list().stream()
                .filter(edge -> edge.from() == plan.state())
                .filter(edge -> policy.mayIn(actor, edge.permission(), units.current(plan.unitId())))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    /** Units on the list that the plan does not name yet. */
    @Transactional(readOnly = true)
    public List<UnitView> listUnnamed(YearPlan plan) {
        Set<UUID> named = inspections.listOfPlan(plan.id()).stream()
                .filter(inspection -> inspection.state() != InspectionState.DROPPED)
                .filter(inspection -> inspection.subject() == InspectionSubject.UNIT)
                .map(Inspection::inspectedUnitId)
                .collect(Collectors.toSet());
        return inspectables.list(plan.unitId(), dayOf(plan.year())).stream()
                .filter(unit -> !named.contains(unit.id()))
                .toList();
    }

    private interface Change {
        Map<String, ?> on(PlanRecord row);
    }

    private UUID apply(Actor actor, UUID id, int version, PlanAction action, Change change) {
        PlanRecord row = store.lock(id);
        if (row == null || !mayRead(actor, YearPlanStore.plan(row))) {
            throw AccessPolicy.notFound();
        }
        if (row.getVersion() != version) {
            throw new DomainException("INS-001", DomainException.Kind.CONFLICT, "plan changed meanwhile");
        }
        PlanState from = PlanState.of(row.getState());
        PlanTransitions.Edge edge = PlanTransitions.find(from, action)
                .orElseThrow(() -> new DomainException(
                        "INS-020",
                        DomainException.Kind.CONFLICT,
                        "plan is %s, cannot %s".formatted(from, action),
                        new MessageRef("inspection.plan.action." + action.key()),
                        new MessageRef("inspection.plan.state." + from.key())));
        if (!policy.mayIn(actor, edge.permission(), units.current(row.getUnitId()))) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks " + edge.permission());
        }
        Map<String, ?> data = change.on(row);
        row.setState(edge.to().key());
        row.setVersion(version + 1);
        row.update();
        return journal.append(new StreamId(STREAM, id), actor, row.getUnitId(), edge.event(), data);
    }

    /** A draft is the body's own. */
    private boolean mayRead(Actor actor, YearPlan plan) {
        UUID unit = units.current(plan.unitId());
        boolean ours = policy.mayIn(actor, Permission.BOARD_READ, unit);
        return actor.authorityId().equals(plan.authorityId())
                && (ours
                        || plan.state() == PlanState.ISSUED
                                && actor.grantsWith(Permission.BOARD_READ)
                                        .anyMatch(grant -> units.covers(inspections.scopeOf(unit), grant.unitId())));
    }

    /** On which the list of units is read: the last of the year, or today while it runs. */
    private LocalDate dayOf(int year) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.getYear() == year ? today : last;
    }

    private static int percent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new DomainException("INS-021", DomainException.Kind.INVALID, "no percentage");
        }
        return percent;
    }

    private static Set<UUID> ids(List<UnitView> views) {
        Set<UUID> ids = new HashSet<>();
        views.forEach(view -> ids.add(view.id()));
        return ids;
    }
}
