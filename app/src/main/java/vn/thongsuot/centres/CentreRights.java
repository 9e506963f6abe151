package vn.thongsuot.centres;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;

/** Who may do what at a point (Vietnamese: quyền tại nơi tiếp nhận): permission over its unit; a stranger finds nothing. */
@Component
public class CentreRights {

    private final AccessPolicy policy;

    CentreRights(AccessPolicy policy) {
        this.policy = policy;
    }

    /** Keep point and counters. @throws DomainException ACC-001 for all others */
    public void requireKeeper(Actor actor, PointView point) {
        require(actor, Permission.ADMINISTER, point);
    }

    /** Say who sits where. @throws DomainException ACC-001 for all others */
    public void requirePlanner(Actor actor, PointView point) {
        require(actor, Permission.TASK_ASSIGN, point);
    }

    /** Call at a counter. @throws DomainException ACC-001 for all others */
    public void requireClerk(Actor actor, PointView point) {
        if (!isClerk(actor, point)) {
            throw AccessPolicy.notFound();
        }
    }

    /** See figures of a point. @throws DomainException ACC-001 for all others */
    public void requireReader(Actor actor, PointView point) {
        require(actor, Permission.BOARD_READ, point);
    }

    /** A clerk of the very unit; nobody calls from above. */
    public boolean isClerk(Actor actor, PointView point) {
        return actor.authorityId().equals(point.authorityId())
                && actor.grantsWith(Permission.DOSSIER_RECEIVE)
                        .anyMatch(grant -> grant.unitId().equals(point.unitId()));
    }

    public boolean may(Actor actor, Permission permission, PointView point) {
        return actor.authorityId().equals(point.authorityId()) && policy.mayIn(actor, permission, point.unitId());
    }

    /** @throws DomainException ACC-001 */
    public void requireUnit(Actor actor, UUID unitId) {
        if (!policy.mayIn(actor, Permission.ADMINISTER, unitId)) {
            throw AccessPolicy.notFound();
        }
    }

    private void require(Actor actor, Permission permission, PointView point) {
        if (!may(actor, permission, point)) {
            throw AccessPolicy.notFound();
        }
    }
}
