package vn.thongsuot.programme;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;

/**
 * Who may read and change which plan (Vietnamese: quyền đối với kế hoạch): what is issued every official of the authority,
 * a draft those who stand at its unit or above it.
 */
@Component
public class PlanAccess {

    private final AccessPolicy policy;

    PlanAccess(AccessPolicy policy) {
        this.policy = policy;
    }

    public boolean mayRead(Actor actor, Plan plan) {
        return actor.authorityId().equals(plan.authorityId())
                && (plan.state().isPublic()
                        ? actor.may(Permission.BOARD_READ)
                        : policy.mayIn(actor, Permission.BOARD_READ, plan.unitId()));
    }

    /** @throws DomainException ACC-001 (not found) if the actor may not see the plan */
    public Plan requireRead(Actor actor, Plan plan) {
        if (!mayRead(actor, plan)) {
            throw AccessPolicy.notFound();
        }
        return plan;
    }

    public boolean may(Actor actor, Permission permission, Plan plan) {
        return actor.authorityId().equals(plan.authorityId()) && policy.mayIn(actor, permission, plan.unitId());
    }

    /**
     * @throws DomainException ACC-001 (not found) if the actor may not see the plan, ACC-002 (forbidden) if they may see it
     *     but not do this
     */
    public void require(Actor actor, Permission permission, Plan plan) {
        requireRead(actor, plan);
        if (!may(actor, permission, plan)) {
            throw new DomainException(
                    "ACC-002", DomainException.Kind.FORBIDDEN, "account lacks %s on this plan".formatted(permission));
        }
    }

    /** @throws DomainException ACC-001 (not found) for a unit in which the actor may not do this */
    public void requireIn(Actor actor, Permission permission, UUID unitId) {
        if (!policy.mayIn(actor, permission, unitId)) {
            throw AccessPolicy.notFound();
        }
    }
}
