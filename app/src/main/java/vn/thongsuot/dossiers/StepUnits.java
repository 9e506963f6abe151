package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPETENCE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.StepView;

/** Finds the unit that a step of a route means for one dossier (Vietnamese: đơn vị thực hiện bước). */
@Component
public class StepUnits {

    private final DSLContext db;
    private final UnitDirectory units;
    private final DeskReach reach;
    private final Kept<Competence, Optional<UUID>> competences = new Kept<>(Duration.ofSeconds(10));

    StepUnits(DSLContext db, UnitDirectory units, DeskReach reach) {
        this.db = db;
        this.units = units;
        this.reach = reach;
    }

    UUID resolve(StepView step, DossierRecord dossier, String fieldCode, LocalDate on) {
        return resolve(step, dossier.getIntakeUnitId(), dossier.getDecidingUnitId(), fieldCode, on);
    }

    /** The unit of a step for a dossier received at one desk and decided by another unit. */
    public UUID resolve(StepView step, UUID intakeUnitId, UUID decidingUnitId, String fieldCode, LocalDate on) {
        return resolve(step.place(), step.role(), intakeUnitId, decidingUnitId, fieldCode, on);
    }

    /**
     * The unit that a place means. A unit named by a code that nobody bears on that day is the one that carries on for it; where
     * nobody does, which the dry run of the decision told, the deciding unit. An officer's step at a named agency is done by the
     * part of it that is competent for the field, as at the deciding one.
     */
    UUID resolve(Place place, Role role, UUID intakeUnitId, UUID decidingUnitId, String fieldCode, LocalDate on) {
        return switch (place.at()) {
            case INTAKE -> intakeUnitId;
            case DECIDING_DESK -> deskOf(decidingUnitId, intakeUnitId, on);
            case DECIDING_OFFICE ->
                decidesForTheAgency(role) ? decidingUnitId : competentUnit(decidingUnitId, fieldCode, on);
            case NAMED_UNIT -> {
                UUID named = named(place.unitCode(), decidingUnitId, on);
                yield examines(role) ? partOf(named, fieldCode, on) : named;
            }
            case PROVINCE_AGENCY -> competentUnit(authorityOf(intakeUnitId, on), fieldCode, on);
        };
    }

    private UUID named(@Nullable String code, UUID fallback, LocalDate on) {
        return code == null
                ? fallback
                : units.findByCodeOrHeir(authorityOf(fallback, on), code, on)
                        .map(UnitView::id)
                        .orElse(fallback);
    }

    private UUID authorityOf(UUID unitId, LocalDate on) {
        return units.get(unitId, on).authorityId();
    }

    /**
     * The unit that decides a procedure received at a desk: the desk's own agency, or for procedures of the province the
     * provincial agency competent for the field.
     */
    public UUID decidingUnit(ProcedureView procedure, UUID intakeUnitId, LocalDate on) {
        UnitView agency = units.agencyOf(intakeUnitId, on);
        if (procedure.level().equals("province")) {
            return competentUnit(agency.authorityId(), procedure.fieldCode(), on);
        }
        return agency.id();
    }

    private UUID competentUnit(UUID agencyId, String fieldCode, LocalDate on) {
        return competences
                .get(new Competence(agencyId, fieldCode, on), this::load)
                .orElse(agencyId);
    }

    /** The section of an agency that has the field; the agency itself where another agency has it, as departments of a province do. */
    private UUID partOf(UUID agencyId, String fieldCode, LocalDate on) {
        UUID competent = competentUnit(agencyId, fieldCode, on);
        return units.get(competent, on).isAgency() ? agencyId : competent;
    }

    private Optional<UUID> load(Competence asked) {
        return db.select(COMPETENCE.UNIT_ID)
                .from(COMPETENCE)
                .where(COMPETENCE.AGENCY_ID.eq(asked.agencyId()), COMPETENCE.FIELD_CODE.eq(asked.fieldCode()))
                .and(DateRanges.holds(COMPETENCE.VALID, asked.on()))
                .fetchOptional(COMPETENCE.UNIT_ID);
    }

    /** The agency's desk; at a desk of a province with one tier that very desk, which is everybody's. */
    private UUID deskOf(UUID agencyId, UUID fallback, LocalDate on) {
        if (reach.isOfProvince(fallback, on)) {
            return fallback;
        }
        return units.listSubtree(agencyId, on).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .map(UnitView::id)
                .findFirst()
                .orElse(fallback);
    }

    /** Who does the work of a field does it in the part of an agency that has the field. */
    private static boolean examines(Role role) {
        return role == Role.OFFICER || role == Role.DEPARTMENT_HEAD;
    }

    private static boolean decidesForTheAgency(Role role) {
        return role == Role.LEADER || role == Role.RECORDS_CLERK;
    }

    private record Competence(UUID agencyId, String fieldCode, LocalDate on) {}
}
