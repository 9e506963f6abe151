package vn.thongsuot.programme.tasks.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.tasks.TaskLine;
import vn.thongsuot.programme.tasks.TaskStatus;

/** A row of a list of tasks as machines read it. */
record TaskLineJson(
        UUID id,
        String code,
        String title,
        @Nullable String product,
        @Allowed(of = TaskStatus.class) String status,
        @Allowed(of = ReformArea.class) @Nullable String area,
        @Nullable UUID leadUnitId,
        @Nullable UUID holderId,
        UUID assignerUnitId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate askedDueOn,
        @Nullable LocalDate completedOn,
        int percent,
        @Nullable Integer daysLeft) {

    static TaskLineJson of(TaskLine task) {
        return new TaskLineJson(
                task.id(),
                task.code(),
                task.title(),
                task.product(),
                task.status().key(),
                task.area(),
                task.leadUnitId(),
                task.holderId(),
                task.assignerUnitId(),
                task.dueOn(),
                task.askedDueOn(),
                task.completedOn(),
                task.percent(),
                task.daysLeft());
    }
}
