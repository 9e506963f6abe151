package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.identity.leaves.LeaveKind;
import vn.thongsuot.identity.leaves.Leaves;
import vn.thongsuot.identity.leaves.NewLeave;
import vn.thongsuot.shared.LocalizedText;

/** Leave in the first commune: a colleague for whom somebody stands in, and an official whose open work nobody does yet. */
@Component
class DemoLeave {

    private static final String LOGIN = "tuyen";

    private final DemoUnits units;
    private final Accounts accounts;
    private final Leaves leaves;

    DemoLeave(DemoUnits units, Accounts accounts, Leaves leaves) {
        this.units = units;
        this.accounts = accounts;
        this.leaves = leaves;
    }

    void make() {
        List<UUID> staffed = units.departments(units.communes().getFirst()).stream()
                .filter(unit -> !accounts.listHolders(unit, Role.OFFICER).isEmpty())
                .toList();
        if (staffed.isEmpty()) {
            return;
        }
        Actor officer = units.holder(staffed.getFirst(), Role.OFFICER);
        Actor colleague = colleague(officer, staffed.getFirst());
        LocalDate today = units.today();
        leaves.enter(
                colleague,
                new NewLeave(colleague.accountId(), LeaveKind.MISSION, today, today.plusDays(4), officer.accountId()));
        staffed.stream()
                .map(unit -> units.holder(unit, Role.OFFICER))
                .filter(other -> !other.accountId().equals(officer.accountId())
                        && !other.accountId().equals(colleague.accountId()))
                .findFirst()
                .ifPresent(alone -> leaves.enter(
                        alone,
                        new NewLeave(alone.accountId(), LeaveKind.ANNUAL, today.plusDays(2), today.plusDays(6), null)));
    }

    private Actor colleague(Actor officer, UUID unit) {
        UUID id = accounts.create(new NewAccount(
                officer.authorityId(),
                LOGIN,
                "Huỳnh Thị Bích Tuyền",
                DemoStaff.PASSWORD,
                List.of(new NewAssignment(
                        unit, Role.OFFICER, LocalizedText.of("Công chức thụ lý"), LocalDate.of(2025, 7, 1)))));
        return accounts.find(id).orElseThrow();
    }
}
