package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.LegalBasis;

/**
 * Whether a dossier was received at a desk that is not the deciding unit's own (Vietnamese: tiếp nhận không phụ thuộc địa giới). A
 * province's agencies have the province's centre and its branches as their own desk. Where the province has one tier, every desk of
 * its centre is the own desk of all.
 */
@Component
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 14", from = "2025-07-01")
class ForeignIntake {

    private final UnitDirectory units;
    private final DeskReach reach;
    private final Clock clock;

    ForeignIntake(UnitDirectory units, DeskReach reach, Clock clock) {
        this.units = units;
        this.reach = reach;
        this.clock = clock;
    }

    /** @param on day of the reception, whose tiers count */
    boolean is(UUID decidingUnitId, UUID intakeUnitId, LocalDate on) {
        return !units.covers(decidingUnitId, intakeUnitId)
                && !isServedByCentre(decidingUnitId, intakeUnitId)
                && !reach.isOfProvince(intakeUnitId, on);
    }

    private boolean isServedByCentre(UUID decidingUnitId, UUID intakeUnitId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (units.find(decidingUnitId, today).isEmpty()
                || units.find(intakeUnitId, today).isEmpty()) {
            return false;
        }
        UnitView agency = units.agencyOf(decidingUnitId, today);
        UUID deskOf = units.agencyOf(intakeUnitId, today).id();
        return deskOf.equals(agency.id()) || agency.kind() == UnitKind.AGENCY && deskOf.equals(agency.parentId());
    }
}
