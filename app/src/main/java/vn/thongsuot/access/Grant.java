package vn.thongsuot.access;

import java.io.Serializable;
import java.util.UUID;

/** A role in a unit, in force today, from one assignment (Vietnamese: phân công đang có hiệu lực). */
public record Grant(UUID assignmentId, UUID unitId, Role role) implements Serializable {

    public boolean permits(Permission permission) {
        return permission == Permission.DESK_USE || role.permits(permission);
    }
}
