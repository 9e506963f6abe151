package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.dossiers.spi.ReceivingDesk;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/**
 * Who decides what a desk receives (Vietnamese: cơ quan giải quyết hồ sơ tiếp nhận không phụ thuộc địa giới): procedures of a commune
 * are decided by the commune that was chosen, usually the desk's own; those of the province by its competent agency. What the
 * catalogue binds is received at an own desk of the deciding unit alone. Whether the desk takes the procedure at all
 * is for its point to say.
 */
@Component
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 14", from = "2025-07-01")
public class DecidingUnits {

    private static final String OF_PROVINCE = "province";

    private final StepUnits stepUnits;
    private final UnitDirectory units;
    private final ForeignIntake foreign;
    private final DeskReach reach;
    private final List<ReceivingDesk> desks;

    DecidingUnits(
            StepUnits stepUnits,
            UnitDirectory units,
            ForeignIntake foreign,
            DeskReach reach,
            List<ReceivingDesk> desks) {
        this.stepUnits = stepUnits;
        this.units = units;
        this.foreign = foreign;
        this.reach = reach;
        this.desks = desks;
    }

    /** Units between which a desk may choose: all communes of the province in the order of their codes; empty where there is no choice. */
    public List<UnitView> listChoices(ProcedureView procedure, UUID authorityId, UUID deskUnitId, LocalDate on) {
        boolean fixed =
                procedure.level().equals(OF_PROVINCE) || procedure.isBound() && !reach.isOfProvince(deskUnitId, on);
        return fixed
                ? List.of()
                : units.listSubtree(authorityId, on).stream()
                        .filter(DecidingUnits::isCommune)
                        .toList();
    }

    /** The unit that decides where nobody chose; empty where somebody has to, as at a province's desk for a commune's procedure. */
    public Optional<UUID> findUsual(ProcedureView procedure, UUID deskUnitId, LocalDate on) {
        UUID usual = stepUnits.decidingUnit(procedure, deskUnitId, on);
        return procedure.level().equals(OF_PROVINCE) || isCommune(units.get(usual, on))
                ? Optional.of(usual)
                : Optional.empty();
    }

    /**
     * Why a desk does not receive a procedure: DOS-090 if its point does not take it, DOS-097 if the province has one tier and the desk
     * does not belong to its centre, DOS-098 if the procedure is bound to the deciding unit's own desk and this is none; empty if it does.
     */
    public Optional<DomainException> findObstacle(
            ProcedureView procedure, UUID authorityId, UUID deskUnitId, LocalDate on) {
        if (!desks.stream().allMatch(desk -> desk.takes(authorityId, deskUnitId, procedure, on))) {
            return Optional.of(refusal("DOS-090", procedure, "is not taken at this desk"));
        }
        if (reach.isOutside(deskUnitId, on)) {
            return Optional.of(refusal("DOS-097", procedure, "is received at the one centre of the province"));
        }
        boolean own = !procedure.isBound()
                || reach.isOfProvince(deskUnitId, on)
                || findUsual(procedure, deskUnitId, on)
                        .filter(usual -> !foreign.is(usual, deskUnitId, on))
                        .isPresent();
        return own ? Optional.empty() : Optional.of(refusal("DOS-098", procedure, "is bound to an own desk"));
    }

    private static DomainException refusal(String code, ProcedureView procedure, String why) {
        return new DomainException(
                code,
                DomainException.Kind.INVALID,
                "Procedure %s: cannot receive; it %s.".formatted(procedure.code(), why),
                procedure.code());
    }

    /** Places that may have helped to file: the one-stop units of the province beside the desk itself. */
    public List<UnitView> listHelpers(UUID authorityId, UUID deskUnitId, LocalDate on) {
        return units.listSubtree(authorityId, on).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .filter(unit -> !unit.id().equals(deskUnitId))
                .toList();
    }

    /** @throws DomainException DOS-099 if the unit that helped to file is no one-stop unit of the province */
    void requireHelper(UUID authorityId, @Nullable UUID supportUnitId, LocalDate on) {
        boolean fits = supportUnitId == null
                || units.find(supportUnitId, on)
                        .filter(unit -> unit.authorityId().equals(authorityId) && unit.kind() == UnitKind.ONE_STOP)
                        .isPresent();
        if (!fits) {
            throw new DomainException("DOS-099", DomainException.Kind.INVALID, "no one-stop unit of the province");
        }
    }

    /**
     * @param chosen null for the usual one
     * @throws DomainException as {@link #findObstacle}, DOS-091 if a unit has to be chosen, DOS-092 for one that does not decide it,
     *     DOS-098 for one whose procedure is bound to its own desk
     */
    UUID require(ProcedureView procedure, UUID authorityId, UUID deskUnitId, @Nullable UUID chosen, LocalDate on) {
        findObstacle(procedure, authorityId, deskUnitId, on).ifPresent(refused -> {
            throw refused;
        });
        Optional<UUID> usual = findUsual(procedure, deskUnitId, on);
        if (chosen == null) {
            return usual.orElseThrow(
                    () -> new DomainException("DOS-091", DomainException.Kind.INVALID, "no deciding unit chosen"));
        }
        boolean fits = usual.filter(chosen::equals).isPresent()
                || listChoices(procedure, authorityId, deskUnitId, on).stream()
                        .anyMatch(unit -> unit.id().equals(chosen));
        if (!fits) {
            boolean bound = procedure.isBound()
                    && units.find(chosen, on).filter(DecidingUnits::isCommune).isPresent();
            throw bound
                    ? refusal("DOS-098", procedure, "is bound to an own desk")
                    : new DomainException(
                            "DOS-092", DomainException.Kind.INVALID, "unit does not decide this procedure");
        }
        return chosen;
    }

    private static boolean isCommune(UnitView unit) {
        return unit.kind() == UnitKind.PEOPLE_COMMITTEE && unit.level() == UnitLevel.COMMUNE;
    }
}
