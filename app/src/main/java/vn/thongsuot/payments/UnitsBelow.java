package vn.thongsuot.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/** The units over which somebody holds a permission, those below included (Vietnamese: phạm vi đơn vị của người dùng). */
@Component
public class UnitsBelow {

    private final UnitDirectory units;
    private final Clock clock;

    UnitsBelow(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    public List<UUID> with(Actor actor, Permission permission) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return actor.grantsWith(permission)
                .map(Grant::unitId)
                .distinct()
                .flatMap(unit -> units.listSubtree(unit, today).stream())
                .map(UnitView::id)
                .distinct()
                .toList();
    }
}
