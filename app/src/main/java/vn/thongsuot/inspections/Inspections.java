package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.INSPECTION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Reads inspections (Vietnamese: tra cứu cuộc kiểm tra). */
@Service
@Transactional(readOnly = true)
public class Inspections {

    private final InspectionStore store;
    private final InspectionAccess access;
    private final UnitDirectory directory;
    private final TaskUnits units;
    private final Clock clock;

    Inspections(InspectionStore store, InspectionAccess access, UnitDirectory directory, TaskUnits units, Clock clock) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.units = units;
        this.clock = clock;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger */
    public Inspection get(Actor actor, UUID id) {
        return access.requireRead(actor, find(id).orElseThrow(AccessPolicy::notFound));
    }

    /** Without asking who reads. */
    public Optional<Inspection> find(UUID id) {
        return store.find(id);
    }

    /** Without asking who reads, by id. */
    public Map<UUID, Inspection> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.list(INSPECTION.ID.in(ids)).stream()
                        .collect(Collectors.toMap(Inspection::id, Function.identity()));
    }

    /** Those of a year that the actor may see, in the order of their codes. */
    public List<Inspection> list(Actor actor, int year) {
        return listSeen(actor, INSPECTION.YEAR.eq(year));
    }

    /** Those of all years that the actor may see. */
    public List<Inspection> list(Actor actor) {
        return listSeen(actor, DSL.noCondition());
    }

    /** Those of a plan, the dropped ones too. */
    public List<Inspection> listOfPlan(UUID planId) {
        return store.list(INSPECTION.PLAN_ID.eq(planId));
    }

    /** Those of an inspecting body in a year that a plan does not name beforehand. */
    public List<Inspection> listBesidePlan(UUID unitId, int year) {
        return store.list(
                INSPECTION.UNIT_ID.eq(unitId).and(INSPECTION.YEAR.eq(year)).and(INSPECTION.PLAN_ID.isNull()));
    }

    /** Later inspections that repeat one. */
    public List<Inspection> listRepeats(Actor actor, UUID id) {
        return listSeen(actor, INSPECTION.REPEATS_ID.eq(id));
    }

    /** Those in whose team somebody is and that are not over. */
    public List<Inspection> listOfMember(UUID accountId) {
        return store.list(INSPECTION
                .ID
                .in(store.listOfMember(accountId))
                .and(INSPECTION.STATE.in("planned", "running", "minuted")));
    }

    public List<TeamMember> team(UUID inspectionId) {
        return store.team(inspectionId);
    }

    public Map<UUID, List<TeamMember>> teams(Collection<UUID> inspectionIds) {
        return store.teams(inspectionIds);
    }

    /** What an actor may do to it now. */
    public Set<InspectionAction> actions(Actor actor, Inspection inspection) {
        EnumSet<InspectionAction> actions = EnumSet.noneOf(InspectionAction.class);
        InspectionAccess.Reader reader = access.reader(actor);
        InspectionTransitions.list().stream()
                .filter(edge -> edge.from() == inspection.state() && reader.may(edge.side(), inspection))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    /** The committee for which a body inspects: itself, or the one that it is part of (Vietnamese: phạm vi kiểm tra). */
    public UUID scopeOf(UUID unitId) {
        LocalDate today = today();
        UnitView unit = directory.get(units.current(unitId), today);
        while (unit.kind() != UnitKind.PEOPLE_COMMITTEE && unit.parentId() != null) {
            unit = directory.get(unit.parentId(), today);
        }
        return unit.id();
    }

    public @Nullable Inspection findRepeated(Inspection inspection) {
        UUID repeated = inspection.repeatsId();
        return repeated == null ? null : store.find(repeated).orElse(null);
    }

    private List<Inspection> listSeen(Actor actor, Condition condition) {
        Set<UUID> ours = units.subtrees(actor, Permission.BOARD_READ);
        Condition near = INSPECTION
                .UNIT_ID
                .in(ours)
                .or(INSPECTION.INSPECTED_UNIT_ID.in(ours))
                .or(INSPECTION.ID.in(store.listOfMember(actor.accountId())));
        InspectionAccess.Reader reader = access.reader(actor);
        return store
                .list(INSPECTION
                        .AUTHORITY_ID
                        .eq(actor.authorityId())
                        .and(condition)
                        .and(near))
                .stream()
                .filter(reader::mayRead)
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
