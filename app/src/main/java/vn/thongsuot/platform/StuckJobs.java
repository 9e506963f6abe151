package vn.thongsuot.platform;

import static vn.thongsuot.db.platform.Tables.FAILED_WORK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;

/**
 * Recurring work whose last run failed as a whole, with why and since when (Vietnamese: việc định kỳ bị lỗi). It belongs to no authority, so that everybody who keeps one
 * sees it; it runs again by itself at its time, or at once for a person.
 */
@Component
class StuckJobs implements RetriedWork {

    private static final Table<?> TASKS = DSL.table(DSL.name("jobs", "scheduled_tasks"));
    private static final Field<String> NAME = DSL.field(DSL.name("task_name"), String.class);
    private static final Field<Integer> FAILURES = DSL.field(DSL.name("consecutive_failures"), Integer.class);
    private static final Field<OffsetDateTime> FAILED_AT = DSL.field(DSL.name("last_failure"), OffsetDateTime.class);
    private static final Field<OffsetDateTime> NEXT = DSL.field(DSL.name("execution_time"), OffsetDateTime.class);
    private static final Field<Boolean> PICKED = DSL.field(DSL.name("picked"), Boolean.class);

    private final DSLContext db;
    private final Clock clock;

    StuckJobs(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "jobs";
    }

    @Override
    public List<StuckPiece> list(Actor actor) {
        return db.select(NAME, FAILED_AT, FAILURES, FAILED_WORK.REASON, FAILED_WORK.SINCE)
                .from(TASKS)
                .leftJoin(FAILED_WORK)
                .on(FAILED_WORK.KIND.eq(JobFailures.KIND), FAILED_WORK.CASE_KEY.eq(NAME))
                .where(FAILURES.gt(0), FAILED_AT.isNotNull())
                .orderBy(FAILED_AT, NAME)
                .fetch(row -> new StuckPiece(
                        row.value1(),
                        "job." + row.value1(),
                        null,
                        row.value4(),
                        Objects.requireNonNullElseGet(
                                row.value5(), () -> row.value2().toInstant()),
                        row.value3()));
    }

    /** The next free node runs it within a second; one that runs now is left alone. */
    @Override
    public void retry(Actor actor, String id) {
        if (!db.fetchExists(TASKS, NAME.eq(id), FAILURES.gt(0))) {
            throw AccessPolicy.notFound();
        }
        db.update(TASKS)
                .set(NEXT, clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .where(NAME.eq(id), PICKED.isFalse())
                .execute();
    }
}
