package vn.thongsuot.procedures.routes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Ui;

/** Names of units that routes call by their codes (Vietnamese: tên đơn vị thực hiện bước). */
@Component
public class RouteUnits {

    private final UnitDirectory units;
    private final Clock clock;

    RouteUnits(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** From a code to the name of who bears it today or carries on for it; the code where nobody does. */
    public UnaryOperator<String> names(Ui ui, UUID authorityId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return code -> units.findByCodeOrHeir(authorityId, code, today)
                .map(unit -> ui.text(unit.name()))
                .orElse(code);
    }
}
