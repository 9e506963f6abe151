package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteStaff;
import vn.thongsuot.shared.LocalizedText;

/** Finds who could do a step, over all desks that receive the procedure (Vietnamese: nhân sự thực hiện bước). */
@Component
class StepStaff implements RouteStaff {

    private final StepUnits stepUnits;
    private final UnitDirectory units;
    private final Accounts accounts;

    StepStaff(StepUnits stepUnits, UnitDirectory units, Accounts accounts) {
        this.stepUnits = stepUnits;
        this.units = units;
        this.accounts = accounts;
    }

    @Override
    public Found find(UUID authorityId, ProcedureView procedure, Place place, Role role, LocalDate on) {
        if (place.at() == AtUnit.NAMED_UNIT && !isKnown(authorityId, place, on)) {
            return new Found(0, List.of());
        }
        Set<UUID> meant = new LinkedHashSet<>();
        for (UnitView desk : desks(authorityId, procedure, on)) {
            UUID deciding = stepUnits.decidingUnit(procedure, desk.id(), on);
            meant.add(stepUnits.resolve(place, role, desk.id(), deciding, procedure.fieldCode(), on));
        }
        Set<UUID> held = accounts.listStaff(meant).stream()
                .filter(staff -> staff.role() == role)
                .map(Staff::unitId)
                .collect(Collectors.toSet());
        List<LocalizedText> without = meant.stream()
                .filter(unit -> !held.contains(unit))
                .map(unit -> units.find(unit, on).map(UnitView::name))
                .flatMap(Optional::stream)
                .toList();
        return new Found(meant.size(), without);
    }

    private boolean isKnown(UUID authorityId, Place place, LocalDate on) {
        String code = place.unitCode();
        return code != null && units.findByCode(authorityId, code, on).isPresent();
    }

    /** Desks of communes for procedures of communes, of the province for its own. */
    private List<UnitView> desks(UUID authorityId, ProcedureView procedure, LocalDate on) {
        boolean province = procedure.level().equals("province");
        return units.listSubtree(authorityId, on).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .filter(unit -> (unit.level() == UnitLevel.PROVINCE) == province)
                .toList();
    }
}
