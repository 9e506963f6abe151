package vn.thongsuot.access;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role in a unit, in force today, from one assignment (Vietnamese: phân công đang có hiệu lực).
 *
 * @param actingFor account for which this one stands in (Vietnamese: làm thay); null for an assignment of one's own
 */
public record Grant(
        UUID assignmentId, UUID unitId, Role role, @Nullable UUID actingFor) implements Serializable {

    public Grant(UUID assignmentId, UUID unitId, Role role) {
        this(assignmentId, unitId, role, null);
    }

    public boolean permits(Permission permission) {
        return permission == Permission.DESK_USE || role.permits(permission);
    }
}
