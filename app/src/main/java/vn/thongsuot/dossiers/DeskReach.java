package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.dossiers.spi.ReceivingDesk;
import vn.thongsuot.dossiers.spi.ReceivingDesk.Reach;
import vn.thongsuot.organisation.UnitDirectory;

/** Whether the province has one centre for all, and which desks belong to it (Vietnamese: mô hình một cấp, hai cấp). */
@Component
class DeskReach {

    private final List<ReceivingDesk> desks;
    private final UnitDirectory units;

    DeskReach(List<ReceivingDesk> desks, UnitDirectory units) {
        this.desks = desks;
        this.units = units;
    }

    /** Whether the desk is the own desk of all agencies and communes of the province. */
    boolean isOfProvince(UUID deskUnitId, LocalDate on) {
        return is(Reach.PROVINCE, deskUnitId, on);
    }

    /** Whether the desk receives nothing because it does not belong to the one centre. */
    boolean isOutside(UUID deskUnitId, LocalDate on) {
        return is(Reach.NONE, deskUnitId, on);
    }

    private boolean is(Reach reach, UUID deskUnitId, LocalDate on) {
        return units.find(deskUnitId, on)
                .filter(desk -> desks.stream().anyMatch(one -> one.reach(desk.authorityId(), deskUnitId, on) == reach))
                .isPresent();
    }
}
