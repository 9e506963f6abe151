package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;
import static vn.thongsuot.db.programme.Tables.TASK_COUNTER;
import static vn.thongsuot.db.programme.Tables.TASK_PARTNER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.programme.tables.records.TaskRecord;
import vn.thongsuot.shared.Ids;

/** Rows of tasks. */
@Component
class TaskStore {

    private final DSLContext db;
    private final Clock clock;

    TaskStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Task> find(UUID authorityId, UUID id) {
        return db.selectFrom(TASK)
                .where(TASK.AUTHORITY_ID.eq(authorityId), TASK.ID.eq(id))
                .fetchOptional(Task::new);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) if there is none */
    Task lock(UUID authorityId, UUID id) {
        return db.selectFrom(TASK)
                .where(TASK.AUTHORITY_ID.eq(authorityId), TASK.ID.eq(id))
                .forUpdate()
                .fetchOptional(Task::new)
                .orElseThrow(AccessPolicy::notFound);
    }

    Task create(Actor actor, TaskOrigin origin, TaskContent content, LocalDate today) {
        TaskRecord row = db.newRecord(TASK);
        row.setAuthorityId(actor.authorityId());
        row.setId(Ids.next(clock));
        row.setCode(nextCode(actor.authorityId(), today.getYear()));
        row.setStatus(TaskStatus.DRAFT.key());
        row.setVersion(0);
        row.setSource(origin.source().key());
        row.setPlanId(origin.planId());
        row.setMeetingId(origin.source() == TaskSource.MEETING ? origin.sourceId() : null);
        row.setAssignerUnitId(origin.assignerUnitId());
        row.setAssignerId(actor.accountId());
        row.setCreatedAt(clock.instant());
        row.setPercent(0);
        row.setReturns(0);
        Task task = new Task(row);
        task.write(content);
        row.insert();
        setPartners(task, content.partnerIds());
        return task;
    }

    void save(Task task) {
        task.row().setVersion(task.row().getVersion() + 1);
        task.row().update();
    }

    Set<UUID> partners(Task task) {
        return db.select(TASK_PARTNER.UNIT_ID)
                .from(TASK_PARTNER)
                .where(TASK_PARTNER.AUTHORITY_ID.eq(task.authorityId()), TASK_PARTNER.TASK_ID.eq(task.id()))
                .fetchSet(TASK_PARTNER.UNIT_ID);
    }

    void setPartners(Task task, Set<UUID> unitIds) {
        db.deleteFrom(TASK_PARTNER)
                .where(TASK_PARTNER.AUTHORITY_ID.eq(task.authorityId()), TASK_PARTNER.TASK_ID.eq(task.id()))
                .execute();
        unitIds.forEach(unit -> db.insertInto(TASK_PARTNER)
                .set(TASK_PARTNER.AUTHORITY_ID, task.authorityId())
                .set(TASK_PARTNER.TASK_ID, task.id())
                .set(TASK_PARTNER.UNIT_ID, unit)
                .execute());
    }

    private String nextCode(UUID authorityId, int year) {
        Integer serial = db.insertInto(TASK_COUNTER)
                .set(TASK_COUNTER.AUTHORITY_ID, authorityId)
                .set(TASK_COUNTER.YEAR, year)
                .set(TASK_COUNTER.LAST_SERIAL, 1)
                .onConflict(TASK_COUNTER.AUTHORITY_ID, TASK_COUNTER.YEAR)
                .doUpdate()
                .set(TASK_COUNTER.LAST_SERIAL, TASK_COUNTER.LAST_SERIAL.plus(1))
                .returningResult(TASK_COUNTER.LAST_SERIAL)
                .fetchSingle()
                .value1();
        return "NV-%d-%04d".formatted(year, serial);
    }
}
