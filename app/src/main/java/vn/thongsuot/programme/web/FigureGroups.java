package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.UnitGroups;

/** The units that a question about figures counts. */
@Component
class FigureGroups {

    private final UnitGroups groups;
    private final Clock clock;

    FigureGroups(UnitGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    UnitGroup of(FigureQuery query) {
        return groups.of(query.unit(), query.scope(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    static Set<UUID> ids(UnitGroup group) {
        return group.members().stream().map(UnitGroup.Member::unitId).collect(Collectors.toSet());
    }
}
