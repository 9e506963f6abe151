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
 * are decided by the commune that was chosen, usually the desk's own; those of the province by its competent agency. Whether the desk
 * takes the procedure at all is for its point to say.
 */
@Component
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 14", from = "2025-07-01")
public class DecidingUnits {

    private static final String OF_PROVINCE = "province";

    private final StepUnits stepUnits;
    private final UnitDirectory units;
    private final List<ReceivingDesk> desks;

    DecidingUnits(StepUnits stepUnits, UnitDirectory units, List<ReceivingDesk> desks) {
        this.stepUnits = stepUnits;
        this.units = units;
        this.desks = desks;
    }

    /** Units between which a desk may choose: all communes of the province in the order of their codes; empty where there is no choice. */
    public List<UnitView> listChoices(ProcedureView procedure, UUID authorityId, LocalDate on) {
        return procedure.level().equals(OF_PROVINCE)
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
     * @param chosen null for the usual one
     * @throws DomainException DOS-090 if the desk's point does not take the procedure, DOS-091 if a unit has to be chosen, DOS-092 for one
     *     that does not decide it
     */
    UUID require(ProcedureView procedure, UUID authorityId, UUID deskUnitId, @Nullable UUID chosen, LocalDate on) {
        if (!desks.stream().allMatch(desk -> desk.takes(authorityId, deskUnitId, procedure, on))) {
            throw new DomainException(
                    "DOS-090",
                    DomainException.Kind.INVALID,
                    "Procedure %s is not taken at this desk.".formatted(procedure.code()),
                    procedure.code());
        }
        Optional<UUID> usual = findUsual(procedure, deskUnitId, on);
        if (chosen == null) {
            return usual.orElseThrow(
                    () -> new DomainException("DOS-091", DomainException.Kind.INVALID, "no deciding unit chosen"));
        }
        boolean fits = usual.filter(chosen::equals).isPresent()
                || listChoices(procedure, authorityId, on).stream()
                        .anyMatch(unit -> unit.id().equals(chosen));
        if (!fits) {
            throw new DomainException("DOS-092", DomainException.Kind.INVALID, "unit does not decide this procedure");
        }
        return chosen;
    }

    private static boolean isCommune(UnitView unit) {
        return unit.kind() == UnitKind.PEOPLE_COMMITTEE && unit.level() == UnitLevel.COMMUNE;
    }
}
