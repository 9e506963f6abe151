package vn.thongsuot._support.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.ClientLogin;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.shared.LocalizedText;

/** Makes somebody of every role at every place. */
public record MatrixAskers(Accounts accounts, MachineClients machineClients, ClientLogin clientLogin) {

    public List<Asker> make(MatrixWorld world) {
        List<Asker> askers = new ArrayList<>();
        askers.add(new Asker(null, Relation.NOBODY, null, null));
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                if (relation != Relation.NOBODY) {
                    askers.add(new Asker(role, relation, account(world, role, relation), null));
                }
            }
        }
        for (Role role : MachineClients.ROLES) {
            for (Relation relation :
                    List.of(Relation.OWN_UNIT, Relation.SIBLING_UNIT, Relation.ANCESTOR, Relation.OTHER_PROVINCE)) {
                askers.add(new Asker(role, relation, null, token(world, role, relation)));
            }
        }
        return askers;
    }

    private String token(MatrixWorld world, Role role, Relation relation) {
        String name = "mt-" + UUID.randomUUID();
        String secret = machineClients.create(name, authority(world, relation), unit(world, role, relation), role);
        return clientLogin.issue(name, secret).orElseThrow();
    }

    private UUID account(MatrixWorld world, Role role, Relation relation) {
        String login =
                "mt-" + role.name().toLowerCase() + "-" + relation.name().toLowerCase() + "-" + UUID.randomUUID();
        var assignment = new NewAccount.NewAssignment(
                unit(world, role, relation), role, LocalizedText.of("Thử quyền"), LocalDate.of(2025, 7, 1));
        return accounts.create(new NewAccount(
                authority(world, relation), login, "Người thử quyền", "mat-khau-thu", List.of(assignment)));
    }

    private static UUID authority(MatrixWorld world, Relation relation) {
        return relation == Relation.OTHER_PROVINCE ? world.stranger() : world.province();
    }

    private static UUID unit(MatrixWorld world, Role role, Relation relation) {
        boolean sibling = relation == Relation.SIBLING_UNIT;
        return switch (relation) {
            case ANCESTOR -> world.province();
            case OTHER_PROVINCE -> world.stranger();
            default ->
                switch (role) {
                    case INTAKE_CLERK -> sibling ? world.people().unit("xa02.mc") : world.desk();
                    case OFFICER, DEPARTMENT_HEAD -> sibling ? world.people().unit("xa02.kt") : world.economy();
                    default -> sibling ? world.people().unit("xa02.ld") : world.committee();
                };
        };
    }
}
