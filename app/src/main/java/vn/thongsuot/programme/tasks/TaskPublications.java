package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK_PUBLICATION;
import static vn.thongsuot.db.programme.Tables.TASK_PUBLICATION_ROW;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.programme.tables.records.TaskPublicationRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Publishes the results of a month (Vietnamese: công khai kết quả thực hiện nhiệm vụ): counted from the records, frozen at the
 * moment of publication, so that later changes show in later months.
 */
@Service
public class TaskPublications {

    private final DSLContext db;
    private final TaskUnits units;
    private final TaskCounts counts;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    TaskPublications(
            DSLContext db,
            TaskUnits units,
            TaskCounts counts,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.units = units;
        this.counts = counts;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** As published, else as counted now. */
    @Transactional(readOnly = true)
    public MonthResults get(UUID unitId, YearMonth month) {
        return find(unitId, month).orElseGet(() -> count(unitId, month));
    }

    @Transactional(readOnly = true)
    public Optional<MonthResults> find(UUID unitId, YearMonth month) {
        return db.selectFrom(TASK_PUBLICATION)
                .where(TASK_PUBLICATION.UNIT_ID.eq(unitId), TASK_PUBLICATION.MONTH.eq(month.atDay(1)))
                .fetchOptional(this::frozen);
    }

    /** Months that a unit published, newest first. */
    public List<YearMonth> listPublished(UUID unitId) {
        return db.select(TASK_PUBLICATION.MONTH)
                .from(TASK_PUBLICATION)
                .where(TASK_PUBLICATION.UNIT_ID.eq(unitId))
                .orderBy(TASK_PUBLICATION.MONTH.desc())
                .fetch(row -> YearMonth.from(row.value1()));
    }

    /**
     * Freezes the results of a month that is over.
     *
     * @throws DomainException ACC-001 without the right to edit the unit's programme, TSK-030 before the month is over,
     *     TSK-031 if it is published already
     */
    @Transactional
    public void publish(Actor actor, UUID unitId, YearMonth month) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        if (!month.isBefore(YearMonth.from(units.today()))) {
            throw new DomainException(
                    "TSK-030", DomainException.Kind.CONFLICT, "month %s is not over".formatted(month));
        }
        UUID id = Ids.next(clock);
        int inserted = db.insertInto(TASK_PUBLICATION)
                .set(TASK_PUBLICATION.ID, id)
                .set(TASK_PUBLICATION.AUTHORITY_ID, actor.authorityId())
                .set(TASK_PUBLICATION.UNIT_ID, unitId)
                .set(TASK_PUBLICATION.MONTH, month.atDay(1))
                .set(TASK_PUBLICATION.PUBLISHED_AT, clock.instant())
                .set(TASK_PUBLICATION.PUBLISHED_BY, actor.accountId())
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            throw new DomainException(
                    "TSK-031", DomainException.Kind.CONFLICT, "month %s is published".formatted(month));
        }
        count(unitId, month).rows().forEach(row -> insert(id, row));
        String data = json.writeValueAsString(Map.of("month", month.toString()));
        audit.append(
                new StreamId("task-publication", id),
                new Draft(clock.instant(), actor.accountId(), unitId, "task-results.published", data, null));
    }

    private MonthResults count(UUID unitId, YearMonth month) {
        return new MonthResults(unitId, units.view(unitId).name(), month, counts.of(unitId, month), null);
    }

    private void insert(UUID publication, TaskTotals row) {
        db.insertInto(TASK_PUBLICATION_ROW)
                .set(TASK_PUBLICATION_ROW.PUBLICATION_ID, publication)
                .set(TASK_PUBLICATION_ROW.UNIT_ID, row.unitId())
                .set(TASK_PUBLICATION_ROW.NAME, LocalizedJson.of(row.name()))
                .set(TASK_PUBLICATION_ROW.ASSIGNED, row.assigned())
                .set(TASK_PUBLICATION_ROW.DONE_ON_TIME, row.doneOnTime())
                .set(TASK_PUBLICATION_ROW.DONE_LATE, row.doneLate())
                .set(TASK_PUBLICATION_ROW.RUNNING, row.running())
                .set(TASK_PUBLICATION_ROW.RUNNING_LATE, row.runningLate())
                .execute();
    }

    private MonthResults frozen(TaskPublicationRecord publication) {
        List<TaskTotals> rows = db.selectFrom(TASK_PUBLICATION_ROW)
                .where(TASK_PUBLICATION_ROW.PUBLICATION_ID.eq(publication.getId()))
                .fetch(row -> new TaskTotals(
                        row.getUnitId(),
                        LocalizedJson.read(row.getName()),
                        row.getAssigned(),
                        row.getDoneOnTime(),
                        row.getDoneLate(),
                        row.getRunning(),
                        row.getRunningLate()));
        return new MonthResults(
                publication.getUnitId(),
                units.view(publication.getUnitId()).name(),
                YearMonth.from(publication.getMonth()),
                TaskCounts.sorted(rows),
                publication.getPublishedAt());
    }
}
