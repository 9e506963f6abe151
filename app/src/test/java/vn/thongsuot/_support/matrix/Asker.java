package vn.thongsuot._support.matrix;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;

/** Somebody who asks. */
public record Asker(
        @Nullable Role role,
        Relation relation,
        @Nullable UUID account,
        @Nullable String token) {

    private static final Set<Relation> NEAR = Set.of(Relation.OWN_CASE, Relation.OWN_UNIT, Relation.ANCESTOR);

    /** Another system with a token, which has no session. */
    public boolean isMachine() {
        return token != null;
    }

    public boolean is(Set<Role> roles) {
        return role != null && roles.contains(role);
    }

    public boolean near() {
        return NEAR.contains(relation);
    }

    public boolean reads() {
        return is(RoleSets.READERS) && near();
    }

    /** Has the dossier in hand. */
    public boolean holds() {
        return role == Role.OFFICER && relation == Relation.OWN_CASE;
    }

    /** Stands at the committee of the commune or above it. */
    public boolean coversCommittee() {
        return relation == Relation.ANCESTOR
                || (near() && !is(Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD)));
    }

    public boolean coversDesk() {
        return relation == Relation.ANCESTOR || (near() && !is(Set.of(Role.OFFICER, Role.DEPARTMENT_HEAD)));
    }

    public boolean runsAnAuthority() {
        return relation == Relation.ANCESTOR || relation == Relation.OTHER_PROVINCE;
    }
}
