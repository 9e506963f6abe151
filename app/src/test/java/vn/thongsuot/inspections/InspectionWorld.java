package vn.thongsuot.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.LocalizedText;

/** A province of its own for each test, with an inspecting office, four communes and officials who have accounts. */
record InspectionWorld(UUID province, UUID office, List<UUID> communes, Accounts accounts) {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    static InspectionWorld make(
            UnitRegistry units, CalendarRegistry calendars, Accounts accounts, TransactionTemplate transaction) {
        return transaction.execute(status -> {
            UUID province = unit(units, null, "H94", "Ủy ban nhân dân tỉnh Thử", UnitLevel.PROVINCE);
            calendars.createDefault(province, BEGIN);
            UUID office = units.create(
                    new NewUnit(
                            province,
                            "H94.01",
                            LocalizedText.of("Sở Nội vụ tỉnh Thử"),
                            UnitKind.AGENCY,
                            UnitLevel.PROVINCE,
                            BEGIN),
                    null);
            List<UUID> communes = IntStream.rangeClosed(1, 4)
                    .mapToObj(n -> unit(units, province, "H94.1" + n, "Ủy ban nhân dân xã Số " + n, UnitLevel.COMMUNE))
                    .toList();
            return new InspectionWorld(province, office, communes, accounts);
        });
    }

    private static UUID unit(UnitRegistry units, @Nullable UUID parent, String code, String name, UnitLevel level) {
        return units.create(
                new NewUnit(parent, code, LocalizedText.of(name), UnitKind.PEOPLE_COMMITTEE, level, BEGIN), null);
    }

    /** A new official of a unit. */
    Actor official(UUID unit, Role role) {
        UUID id = accounts.create(new NewAccount(
                province,
                "kt-" + UUID.randomUUID(),
                "Người thử " + role.name(),
                "mat-khau-thu",
                List.of(new NewAccount.NewAssignment(unit, role, LocalizedText.of("Công chức"), BEGIN))));
        return accounts.find(id).orElseThrow();
    }
}
