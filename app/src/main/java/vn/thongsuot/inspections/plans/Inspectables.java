package vn.thongsuot.inspections.plans;

import static vn.thongsuot.db.inspections.Tables.INSPECTABLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.facts.FactRegister;
import vn.thongsuot.facts.FactSource;
import vn.thongsuot.inspections.InspectionJournal;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * The list of units that plans may choose (Vietnamese: danh sách đơn vị thuộc diện kiểm tra), from day to day; it is the
 * denominator of the share of inspected units.
 */
@Service
@Transactional
public class Inspectables {

    private static final String UNIT_FACT = "unit";

    private final DSLContext db;
    private final Inspections inspections;
    private final InspectionJournal journal;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final FactRegister register;
    private final FactSource unitFacts;
    private final Clock clock;

    Inspectables(
            DSLContext db,
            Inspections inspections,
            InspectionJournal journal,
            UnitDirectory units,
            AccessPolicy policy,
            FactRegister register,
            List<FactSource> sources,
            Clock clock) {
        this.db = db;
        this.inspections = inspections;
        this.journal = journal;
        this.units = units;
        this.policy = policy;
        this.register = register;
        this.unitFacts = sources.stream()
                .filter(source -> source.fact().equals(UNIT_FACT))
                .findFirst()
                .orElseThrow();
        this.clock = clock;
    }

    /** Units on the list on a day that belong to the scope of an inspecting body. */
    @Transactional(readOnly = true)
    public List<UnitView> list(UUID unitId, LocalDate on) {
        Set<UUID> listed = new HashSet<>(db.select(INSPECTABLE.UNIT_ID)
                .from(INSPECTABLE)
                .where(DateRanges.holds(INSPECTABLE.VALID, on))
                .fetch(INSPECTABLE.UNIT_ID));
        return listChoices(unitId).stream()
                .filter(unit -> listed.contains(unit.id()))
                .toList();
    }

    /** Units that may be put on it: agencies, committees, departments and public units under the body's committee. */
    @Transactional(readOnly = true)
    public List<UnitView> listChoices(UUID unitId) {
        UUID scope = inspections.scopeOf(unitId);
        List<UnitView> below = units.listSubtree(scope, today());
        boolean province =
                below.stream().anyMatch(unit -> isCommittee(unit) && !unit.id().equals(scope));
        return below.stream()
                .filter(unit -> !unit.id().equals(scope))
                .filter(unit -> !province || unit.kind() == UnitKind.AGENCY || isCommittee(unit))
                .toList();
    }

    /**
     * Makes the list for the scope of a body what was chosen, from a day on.
     *
     * @throws DomainException ACC-001 (not found) without the right to plan, INS-005 for a unit that is no choice
     */
    public void choose(Actor actor, UUID unitId, Set<UUID> chosen, LocalDate from) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, inspections.scopeOf(unitId))
                && !policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        Set<UUID> choices = new HashSet<>();
        listChoices(unitId).forEach(unit -> choices.add(unit.id()));
        if (!choices.containsAll(chosen)) {
            throw new DomainException("INS-005", DomainException.Kind.INVALID, "unit is outside the body's scope");
        }
        Set<UUID> before = new HashSet<>();
        list(unitId, from).forEach(unit -> before.add(unit.id()));
        choices.stream().filter(unit -> !chosen.contains(unit)).forEach(unit -> end(unit, from));
        chosen.stream().filter(unit -> !before.contains(unit)).forEach(unit -> begin(actor.authorityId(), unit, from));
        UUID event = journal.append(
                new StreamId("inspectable", actor.authorityId()),
                actor,
                unitId,
                "inspectable.chosen",
                Map.of("units", chosen.stream().sorted().toList(), "from", from));
        register.bring(unitFacts, actor.authorityId(), event);
    }

    private void begin(UUID authorityId, UUID unitId, LocalDate from) {
        db.deleteFrom(INSPECTABLE)
                .where(INSPECTABLE.UNIT_ID.eq(unitId))
                .and("lower({0}) >= {1}::date", INSPECTABLE.VALID, DSL.val(from))
                .execute();
        db.insertInto(INSPECTABLE)
                .set(INSPECTABLE.ID, Ids.next(clock))
                .set(INSPECTABLE.AUTHORITY_ID, authorityId)
                .set(INSPECTABLE.UNIT_ID, unitId)
                .set(INSPECTABLE.VALID, DateRanges.from(from))
                .execute();
    }

    private void end(UUID unitId, LocalDate from) {
        db.deleteFrom(INSPECTABLE)
                .where(INSPECTABLE.UNIT_ID.eq(unitId))
                .and("lower({0}) >= {1}::date", INSPECTABLE.VALID, DSL.val(from))
                .execute();
        db.execute(
                "update {0} set valid = daterange(lower(valid), {1}::date) where unit_id = {2} and valid @> {1}::date",
                INSPECTABLE, DSL.val(from), DSL.val(unitId));
    }

    private static boolean isCommittee(UnitView unit) {
        return unit.kind() == UnitKind.PEOPLE_COMMITTEE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
