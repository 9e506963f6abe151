/**
 * Reform plans, their targets, cascade and board, tasks and steering (Vietnamese: chương trình cải cách hành chính, chỉ tiêu,
 * nhiệm vụ, chỉ đạo điều hành).
 *
 * <p><b>Owns</b>: plans, targets, their standing, duties of child plans, readings of plans, tasks, steering. <b>Does not
 * own</b>: formulas (indicators), facts.
 * <p><b>Publishes</b>: {@link vn.thongsuot.programme.PlanIssued}, {@link
 * vn.thongsuot.programme.review.PlanTasksAccepted}. <b>Listens to</b>: its own {@code PlanIssued}, to make and fulfil duties.
 * <p><b>Legal basis</b>: per plan, as data. <b>Start reading at</b>: {@link vn.thongsuot.programme.PlanTransitions},
 * {@link vn.thongsuot.programme.board.Board}, {@link vn.thongsuot.programme.tasks.TaskTransitions}.
 */
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pdf",
            "organisation",
            "organisation :: spi",
            "calendar",
            "calendar :: clock",
            "identity",
            "documents",
            "exports",
            "notifications",
            "facts",
            "indicators",
            "dossiers",
            "procedures"
        })
@NullMarked
package vn.thongsuot.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
