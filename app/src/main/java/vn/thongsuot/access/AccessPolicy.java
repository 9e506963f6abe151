package vn.thongsuot.access;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;

/**
 * The one policy: permission × unit subtree × relation to the case (Vietnamese: kiểm tra quyền).
 *
 * <p>An actor may do something to a case when one assignment permits it and its unit is, or stands above, one of the
 * case's units. To a stranger a case does not exist: the answer is "not found", never "forbidden".
 */
@Component
public class AccessPolicy {

    private final UnitScope units;

    AccessPolicy(UnitScope units) {
        this.units = units;
    }

    public boolean may(Actor actor, Permission permission, CaseUnits relation) {
        return actor.authorityId().equals(relation.authorityId())
                && actor.grantsWith(permission)
                        .anyMatch(grant ->
                                relation.unitIds().stream().anyMatch(unit -> units.covers(grant.unitId(), unit)));
    }

    public boolean mayIn(Actor actor, Permission permission, UUID unitId) {
        return actor.grantsWith(permission).anyMatch(grant -> units.covers(grant.unitId(), unitId));
    }

    /** Whether the actor administers the whole authority and not a part of it. */
    public boolean isKeeper(Actor actor) {
        return mayIn(actor, Permission.ADMINISTER, actor.authorityId());
    }

    /** @throws DomainException ACC-001 (not found) for whoever administers a part of the authority or nothing */
    public void requireKeeper(Actor actor) {
        if (!isKeeper(actor)) {
            throw notFound();
        }
    }

    /**
     * @throws DomainException ACC-001 (not found) if the actor may not even see the case, ACC-002 (forbidden) if they
     *     may see it but not do this
     */
    public void require(Actor actor, Permission permission, CaseUnits relation) {
        if (may(actor, permission, relation)) {
            return;
        }
        if (may(actor, Permission.DOSSIER_READ, relation)) {
            throw new DomainException(
                    "ACC-002", DomainException.Kind.FORBIDDEN, "account lacks %s on this case".formatted(permission));
        }
        throw notFound();
    }

    /** The answer to a stranger, the same as for a case that is not there. */
    public static DomainException notFound() {
        return new DomainException("ACC-001", DomainException.Kind.NOT_FOUND, "no such case for this account");
    }
}
