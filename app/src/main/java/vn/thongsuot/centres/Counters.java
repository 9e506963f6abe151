package vn.thongsuot.centres;

import static vn.thongsuot.db.centres.Tables.COUNTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Counters of points, in time (Vietnamese: quầy giao dịch). */
@Service
public class Counters {

    private static final int MOST = 99;

    private final DSLContext db;
    private final Points points;
    private final CentreRights rights;
    private final CentreJournal journal;
    private final Clock clock;

    Counters(DSLContext db, Points points, CentreRights rights, CentreJournal journal, Clock clock) {
        this.db = db;
        this.points = points;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** By number. */
    public List<CounterView> list(UUID pointId, LocalDate on) {
        return select(COUNTER.POINT_ID.eq(pointId), on);
    }

    /** @throws DomainException ACC-001 (not found) for a counter that is not, or no longer */
    public CounterView get(UUID counterId) {
        return select(COUNTER.ID.eq(counterId), today()).stream().findFirst().orElseThrow(AccessPolicy::notFound);
    }

    /**
     * From today on.
     *
     * @param fields empty for all
     * @throws DomainException CEN-005 for a number outside of 1 to {@value #MOST}, CEN-006 (conflict) for one that is taken today
     */
    @Transactional
    public UUID add(Actor actor, UUID pointId, int number, List<String> fields) {
        PointView point = points.get(pointId);
        rights.requireKeeper(actor, point);
        if (number < 1 || number > MOST) {
            throw new DomainException("CEN-005", DomainException.Kind.INVALID, "number out of range", MOST);
        }
        if (list(pointId, today()).stream().anyMatch(counter -> counter.number() == number)) {
            throw new DomainException("CEN-006", DomainException.Kind.CONFLICT, "number is taken", number);
        }
        UUID id = Ids.next(clock);
        db.insertInto(COUNTER)
                .set(COUNTER.ID, id)
                .set(COUNTER.POINT_ID, pointId)
                .set(COUNTER.NUMBER, number)
                .set(COUNTER.FIELDS, fields.toArray(String[]::new))
                .set(COUNTER.VALID, DateRanges.from(today()))
                .execute();
        journal.record(actor, point, "counter.added", Map.of("counter", id, "number", number, "fields", fields));
        return id;
    }

    /** From tomorrow on it is no more. */
    @Transactional
    public void close(Actor actor, UUID counterId) {
        CounterView counter = get(counterId);
        PointView point = points.get(counter.pointId());
        rights.requireKeeper(actor, point);
        db.execute(
                "update centres.counter set valid = daterange(lower(valid), {0}::date + 1) where id = {1}",
                DSL.val(today()), DSL.val(counterId));
        journal.record(actor, point, "counter.closed", Map.of("counter", counterId));
    }

    private List<CounterView> select(Condition which, LocalDate on) {
        return db.selectFrom(COUNTER)
                .where(which, DateRanges.holds(COUNTER.VALID, on))
                .orderBy(COUNTER.NUMBER)
                .fetch(row ->
                        new CounterView(row.getId(), row.getPointId(), row.getNumber(), List.of(row.getFields())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
