package vn.thongsuot.programme.steering;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;

/** Who may see and do what in steering (Vietnamese: quyền trong chỉ đạo, điều hành). */
@Component
class SteeringRights {

    private final AccessPolicy policy;
    private final UnitDirectory units;

    SteeringRights(AccessPolicy policy, UnitDirectory units) {
        this.policy = policy;
        this.units = units;
    }

    boolean may(Actor actor, Permission permission, UUID authorityId, UUID unitId) {
        return policy.may(actor, permission, new CaseUnits(authorityId, java.util.Set.of(unitId)));
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    void requireRead(Actor actor, UUID authorityId, UUID unitId) {
        if (!may(actor, Permission.BOARD_READ, authorityId, unitId)) {
            throw AccessPolicy.notFound();
        }
    }

    /** @throws DomainException ACC-001 (not found) for a stranger, STE-003 (forbidden) for one who may only read */
    void require(Actor actor, Permission permission, UUID authorityId, UUID unitId) {
        requireRead(actor, authorityId, unitId);
        if (!may(actor, permission, authorityId, unitId)) {
            throw forbidden();
        }
    }

    /** Whether somebody has a permission in a unit above this one; their own does not count. */
    boolean mayFromAbove(Actor actor, Permission permission, UUID unitId) {
        return actor.grantsWith(permission)
                .anyMatch(grant -> !grant.unitId().equals(unitId) && units.covers(grant.unitId(), unitId));
    }

    static DomainException forbidden() {
        return new DomainException("STE-003", DomainException.Kind.FORBIDDEN, "another unit or role does this");
    }
}
