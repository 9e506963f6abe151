package vn.thongsuot.platform;

import static vn.thongsuot.db.platform.Tables.FAILED_WORK;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Keeps why a run of recurring work failed as a whole, which the scheduler itself only counts (Vietnamese: lý do việc định kỳ bị lỗi). Such
 * work belongs to no authority; what is kept of a run that went well since is not looked at.
 */
@Component
class JobFailures extends AbstractSchedulerListener {

    static final String KIND = "jobs";

    private static final UUID NOBODY = new UUID(0, 0);

    private final DSLContext db;
    private final Clock clock;

    JobFailures(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void onExecutionComplete(ExecutionComplete run) {
        if (run.getResult() == ExecutionComplete.Result.FAILED) {
            boolean first = run.getExecution().consecutiveFailures == 0;
            String reason = run.getCause().map(FailedWork::reason).orElse("Interrupted");
            keep(run.getExecution().taskInstance.getTaskName(), reason, first);
        }
    }

    /** @param first whether the run before went well, so that a new time of failure begins */
    void keep(String name, String reason, boolean first) {
        Instant now = clock.instant();
        db.insertInto(FAILED_WORK)
                .set(FAILED_WORK.KIND, KIND)
                .set(FAILED_WORK.CASE_KEY, name)
                .set(FAILED_WORK.AUTHORITY_ID, NOBODY)
                .set(FAILED_WORK.WHAT, "job." + name)
                .set(FAILED_WORK.REASON, reason)
                .set(FAILED_WORK.SINCE, now)
                .set(FAILED_WORK.FAILED_AT, now)
                .set(FAILED_WORK.ATTEMPTS, 1)
                .onConflict(FAILED_WORK.KIND, FAILED_WORK.CASE_KEY)
                .doUpdate()
                .set(FAILED_WORK.REASON, reason)
                .set(FAILED_WORK.SINCE, first ? DSL.val(now) : FAILED_WORK.SINCE)
                .set(FAILED_WORK.FAILED_AT, now)
                .set(FAILED_WORK.ATTEMPTS, first ? DSL.val(1) : FAILED_WORK.ATTEMPTS.plus(1))
                .execute();
    }
}
