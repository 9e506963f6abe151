package vn.thongsuot.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The official behind a request, with the assignments in force now (Vietnamese: người thực hiện).
 *
 * @param displayName shown to the official alone; never logged
 */
public record Actor(UUID accountId, UUID authorityId, String displayName, List<Grant> grants) implements Serializable {

    public Actor {
        grants = List.copyOf(grants);
    }

    public Stream<Grant> grantsWith(Permission permission) {
        return grants.stream().filter(grant -> grant.permits(permission));
    }

    public boolean may(Permission permission) {
        return grantsWith(permission).findAny().isPresent();
    }

    /** The units in which the actor has a role. */
    public boolean worksAs(UUID unitId, Role role) {
        return grants.stream().anyMatch(grant -> grant.unitId().equals(unitId) && grant.role() == role);
    }
}
