package vn.thongsuot.programme.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a new task comes from and who assigns it (Vietnamese: căn cứ giao nhiệm vụ).
 *
 * @param assignerUnitId unit in whose name it is assigned
 * @param sourceId the plan or the meeting; null for a task given on its own
 */
public record TaskOrigin(TaskSource source, @Nullable UUID sourceId, UUID assignerUnitId) {

    public static TaskOrigin assignedBy(UUID unitId) {
        return new TaskOrigin(TaskSource.ASSIGNED, null, unitId);
    }

    @Nullable
    UUID planId() {
        return source == TaskSource.PLAN ? sourceId : null;
    }
}
