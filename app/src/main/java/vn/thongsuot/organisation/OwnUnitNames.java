package vn.thongsuot.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.platform.OwnUnits;
import vn.thongsuot.shared.LocalizedText;

/** Names of the units in which an official has a role of their own today; who stands in prints as who they are. */
@Component
class OwnUnitNames implements OwnUnits {

    private final UnitDirectory units;
    private final Clock clock;

    OwnUnitNames(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<LocalizedText> namesOf(Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return actor.grants().stream()
                .filter(grant -> grant.actingFor() == null)
                .map(Grant::unitId)
                .distinct()
                .flatMap(unit -> units.find(unit, today).stream())
                .map(UnitView::name)
                .toList();
    }
}
