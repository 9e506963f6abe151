package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TARGET;
import static vn.thongsuot.db.programme.Tables.TASK;

import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thongsuot.programme.PlanIssued;

/**
 * Lets tasks serve the target of the edition in force (Vietnamese: nhiệm vụ theo chỉ tiêu của bản đang có hiệu lực): when a plan
 * is issued that amends or replaces another, tasks go from the old one's targets to what was taken over from these. A target
 * that was not taken over keeps its tasks.
 */
@Component
class TaskTargets {

    private final DSLContext db;

    TaskTargets(DSLContext db) {
        this.db = db;
    }

    /** In the transaction of the issue; the issue's own event tells of it. */
    @EventListener
    void follow(PlanIssued issued) {
        if (issued.plan().previousId() == null) {
            return;
        }
        var old = TARGET.as("old");
        var copy = TARGET.as("copy");
        db.update(TASK)
                .set(TASK.TARGET_ID, copy.ID)
                .from(copy.join(old).on(old.ID.eq(copy.TAKEN_FROM)))
                .where(TASK.AUTHORITY_ID.eq(issued.plan().authorityId()))
                .and(TASK.TARGET_ID.eq(old.ID))
                .and(copy.PLAN_ID.eq(issued.plan().id()))
                .and(old.PLAN_ID.eq(issued.plan().previousId()))
                .execute();
    }
}
