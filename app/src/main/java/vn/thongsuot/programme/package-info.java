/**
 * Reform plans, their targets, tasks and steering (Vietnamese: chương trình cải cách hành chính, chỉ tiêu, nhiệm vụ).
 *
 * <p><b>Owns</b>: plans, targets, their standing, tasks, steering. <b>Does not own</b>: formulas (indicators), facts.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: per plan, as data. <b>Start reading at</b>: {@link vn.thongsuot.programme.TargetBoard}.
 */
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "organisation",
            "calendar",
            "identity",
            "documents",
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
