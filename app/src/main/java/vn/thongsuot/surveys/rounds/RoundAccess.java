package vn.thongsuot.surveys.rounds;

import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;

/**
 * Who may read and change which round (Vietnamese: quyền đối với đợt khảo sát): every official of the authority who may see
 * figures reads it; those who stand at its unit or above run it.
 */
@Component
public class RoundAccess {

    private final AccessPolicy policy;

    RoundAccess(AccessPolicy policy) {
        this.policy = policy;
    }

    /** @throws DomainException ACC-001 (not found) to a stranger */
    Round requireRead(Actor actor, Round round) {
        if (!actor.authorityId().equals(round.authorityId()) || !actor.may(Permission.BOARD_READ)) {
            throw AccessPolicy.notFound();
        }
        return round;
    }

    /** Whether the actor runs the round, and so reads answers in own words. */
    public boolean mayRun(Actor actor, Round round) {
        return may(actor, Permission.PROGRAMME_EDIT, round);
    }

    public boolean may(Actor actor, RoundTransitions.Edge edge, Round round) {
        return may(actor, edge.permission(), round);
    }

    /** @throws DomainException ACC-002 (forbidden) if the actor may not take this edge */
    void require(Actor actor, RoundTransitions.Edge edge, Round round) {
        if (!may(actor, edge, round)) {
            throw new DomainException(
                    "ACC-002",
                    DomainException.Kind.FORBIDDEN,
                    "account lacks %s on this round".formatted(edge.permission()));
        }
    }

    private boolean may(Actor actor, Permission permission, Round round) {
        return actor.authorityId().equals(round.authorityId()) && policy.mayIn(actor, permission, round.unitId());
    }
}
