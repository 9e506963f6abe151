package vn.thongsuot.access;

import java.util.Set;
import java.util.UUID;

/**
 * What the policy must know of a case: its authority and the units that have to do with it (Vietnamese: quan hệ với vụ
 * việc). A module makes it from its own row.
 */
public record CaseUnits(UUID authorityId, Set<UUID> unitIds) {
    public CaseUnits {
        unitIds = Set.copyOf(unitIds);
    }
}
