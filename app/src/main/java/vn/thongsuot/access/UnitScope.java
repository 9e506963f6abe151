package vn.thongsuot.access;

import java.util.UUID;

/** Port to the tree of units; the organisation module answers it (Vietnamese: phạm vi đơn vị). */
public interface UnitScope {

    /** Whether {@code unitId} is {@code ancestorId} or stands under it today. Unknown units stand under nobody. */
    boolean covers(UUID ancestorId, UUID unitId);
}
