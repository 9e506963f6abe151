package vn.thongsuot.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.ProductClock;

/** Units of the demo province and who leads them, and the past in which things were done. */
@Component
class DemoUnits {

    private final UnitDirectory units;
    private final Accounts accounts;
    private final Clock clock;

    DemoUnits(UnitDirectory units, Accounts accounts, Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The demo province, also where others stand beside it. */
    UUID province() {
        return units.listAuthorities(today()).stream()
                .filter(authority -> authority.code().equals(DemoProvince.CODE))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Agencies of the province in the order of their codes. */
    List<UUID> agencies() {
        return list(UnitKind.AGENCY);
    }

    /** Committees of the communes in the order of their codes. */
    List<UUID> communes() {
        return list(UnitKind.PEOPLE_COMMITTEE);
    }

    /** The parts of a commune's committee, its service centre left out. */
    List<UUID> departments(UUID commune) {
        return units.listChildren(commune, today()).stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .map(UnitView::id)
                .toList();
    }

    Actor holder(UUID unit, Role role) {
        return accounts.find(accounts.listHolders(unit, role).getFirst()).orElseThrow();
    }

    Actor leader(UUID unit) {
        return holder(unit, Role.LEADER);
    }

    /** The leader of a unit; of a part of one, its head. */
    Actor leads(UUID unit) {
        return accounts.listHolders(unit, Role.LEADER).isEmpty() ? holder(unit, Role.DEPARTMENT_HEAD) : leader(unit);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Does something at nine o'clock of a day so many days ago, and a number of minutes later. */
    <T> T ago(int days, int minutes, Supplier<T> work) {
        Instant at = today().minusDays(days)
                .atTime(9, 0)
                .plusMinutes(minutes)
                .atZone(clock.getZone())
                .toInstant();
        return ProductClock.at(at.isAfter(clock.instant()) ? clock.instant() : at, work);
    }

    private List<UUID> list(UnitKind kind) {
        UUID province = province();
        return units.listChildren(province, today()).stream()
                .filter(unit -> unit.kind() == kind)
                .map(UnitView::id)
                .toList();
    }
}
