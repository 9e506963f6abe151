package vn.thongsuot.programme.tasks.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.programme.tasks.TaskSource;

/**
 * A new task as machines write it.
 *
 * @param assignerUnitId in whose name it is assigned
 * @param planId the plan from which it comes
 * @param assign whether it is assigned at once, which asks for all of the five clear things
 */
record NewTaskRequest(
        UUID assignerUnitId,
        @Nullable UUID planId,
        TaskRequest task,
        @Nullable Boolean assign) {

    TaskOrigin origin() {
        return planId == null
                ? TaskOrigin.assignedBy(assignerUnitId)
                : new TaskOrigin(TaskSource.PLAN, planId, assignerUnitId);
    }

    boolean isAssigned() {
        return Boolean.TRUE.equals(assign);
    }
}
