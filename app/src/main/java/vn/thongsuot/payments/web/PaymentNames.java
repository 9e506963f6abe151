package vn.thongsuot.payments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Names of units and officials on the pages of payments. */
@Component
class PaymentNames {

    private final UnitDirectory units;
    private final Accounts accounts;
    private final Clock clock;

    PaymentNames(UnitDirectory units, Accounts accounts, Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    String unit(Ui ui, UUID unitId) {
        return unit(ui, unitId, today());
    }

    /** As it was on a day; one that is no more keeps its last name. */
    String unit(Ui ui, UUID unitId, LocalDate on) {
        return units.findLast(unitId, on).map(UnitView::name).map(ui::text).orElse("–");
    }

    Map<UUID, String> people(Stream<UUID> accountIds) {
        return accounts.displayNames(accountIds.collect(Collectors.toSet()));
    }

    /** Units in which the actor holds a permission by an own assignment. */
    List<Choice> own(Ui ui, Actor actor, Permission permission) {
        return actor.grantsWith(permission)
                .map(Grant::unitId)
                .distinct()
                .map(unit -> new Choice(unit.toString(), unit(ui, unit), false))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
