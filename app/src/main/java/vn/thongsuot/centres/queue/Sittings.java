package vn.thongsuot.centres.queue;

import static vn.thongsuot.db.centres.Tables.SITTING;
import static vn.thongsuot.db.centres.Tables.TICKET;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.centres.CentreRights;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.db.centres.tables.records.SittingRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Who sits at which counter (Vietnamese: mở quầy, đóng quầy): one official at one counter, for a day at most. */
@Service
public class Sittings {

    private final DSLContext db;
    private final Points points;
    private final Counters counters;
    private final CentreRights rights;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Sittings(
            DSLContext db,
            Points points,
            Counters counters,
            CentreRights rights,
            WorkingCalendars calendars,
            Clock clock) {
        this.db = db;
        this.points = points;
        this.counters = counters;
        this.rights = rights;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Where the official sits now; empty for one left open on an earlier day. */
    public Optional<Sitting> find(Actor actor) {
        return select(SITTING.ACCOUNT_ID.eq(actor.accountId()).and(openToday())).stream()
                .findFirst();
    }

    /** Counters of a point that are open now. */
    public List<Sitting> listOpen(UUID pointId) {
        return select(SITTING.POINT_ID.eq(pointId).and(openToday()));
    }

    /** Sittings of a point that began in a time. */
    public List<Sitting> list(UUID pointId, Instant from, Instant to) {
        return select(SITTING.POINT_ID.eq(pointId).and(SITTING.OPENED_AT.between(from, to)));
    }

    /**
     * Sits down at a counter; where the official sat before is left.
     *
     * @throws DomainException ACC-001 for who is no clerk there, QUE-005 (conflict) where somebody else sits, QUE-007 (conflict) while a
     *     called person is not served
     */
    @Transactional
    public void open(Actor actor, UUID counterId) {
        CounterView counter = counters.get(counterId);
        PointView point = points.get(counter.pointId());
        rights.requireClerk(actor, point);
        endForgotten(SITTING.COUNTER_ID.eq(counterId).or(SITTING.ACCOUNT_ID.eq(actor.accountId())), point);
        close(actor);
        boolean opened = db.insertInto(SITTING)
                        .set(SITTING.ID, Ids.next(clock))
                        .set(SITTING.POINT_ID, point.id())
                        .set(SITTING.COUNTER_ID, counterId)
                        .set(SITTING.ACCOUNT_ID, actor.accountId())
                        .set(SITTING.OPENED_AT, now())
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (!opened) {
            throw new DomainException(
                    "QUE-005", DomainException.Kind.CONFLICT, "somebody else sits at this counter", counter.number());
        }
    }

    /** Leaves the counter, if the official sits at one. @throws DomainException QUE-007 (conflict) while a called person is not served */
    @Transactional
    public void close(Actor actor) {
        Optional<Sitting> sitting = find(actor);
        if (sitting.isEmpty()) {
            return;
        }
        if (db.fetchExists(
                TICKET,
                TICKET.POINT_ID
                        .eq(sitting.get().pointId())
                        .and(TICKET.DAY.eq(today()))
                        .and(TICKET.STATUS.eq("called"))
                        .and(TICKET.COUNTER_ID.eq(sitting.get().counterId())))) {
            throw new DomainException("QUE-007", DomainException.Kind.CONFLICT, "a called person is not served yet");
        }
        // A node's clock may be behind that of the node on which it was opened.
        db.update(SITTING)
                .set(SITTING.CLOSED_AT, DSL.greatest(SITTING.OPENED_AT, DSL.val(now(), SITTING.OPENED_AT)))
                .where(SITTING.ID.eq(sitting.get().id()))
                .execute();
    }

    /** What was left open on an earlier day ended with that day's opening hours. */
    private void endForgotten(Condition which, PointView point) {
        WorkingCalendar calendar = calendars.forUnit(point.authorityId(), point.unitId());
        for (Sitting sitting : select(which.and(SITTING.CLOSED_AT.isNull()))) {
            LocalDate day = LocalDate.ofInstant(sitting.openedAt(), clock.getZone());
            if (day.isBefore(today())) {
                Instant closing = (calendar.isWorkingDay(day) ? calendar.closing(day) : day.atTime(17, 0))
                        .atZone(clock.getZone())
                        .toInstant();
                db.update(SITTING)
                        .set(SITTING.CLOSED_AT, closing.isBefore(sitting.openedAt()) ? sitting.openedAt() : closing)
                        .where(SITTING.ID.eq(sitting.id()))
                        .execute();
            }
        }
    }

    private Condition openToday() {
        Instant midnight = today().atStartOfDay(clock.getZone()).toInstant();
        return SITTING.CLOSED_AT.isNull().and(SITTING.OPENED_AT.ge(midnight));
    }

    private List<Sitting> select(Condition which) {
        return db.selectFrom(SITTING).where(which).orderBy(SITTING.OPENED_AT).fetch(Sittings::view);
    }

    private static Sitting view(SittingRecord row) {
        return new Sitting(
                row.getId(),
                row.getPointId(),
                row.getCounterId(),
                row.getAccountId(),
                row.getOpenedAt(),
                row.getClosedAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
