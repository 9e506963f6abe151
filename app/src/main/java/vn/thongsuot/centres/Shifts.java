package vn.thongsuot.centres;

import static vn.thongsuot.db.centres.Tables.COUNTER;
import static vn.thongsuot.db.centres.Tables.SHIFT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.db.centres.tables.records.ShiftRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** The plan of who sits at which counter when (Vietnamese: lịch trực quầy); who really sat there is a sitting. */
@Service
public class Shifts {

    private final DSLContext db;
    private final Points points;
    private final Counters counters;
    private final CentreRights rights;
    private final CentreJournal journal;
    private final Accounts accounts;
    private final Clock clock;

    Shifts(
            DSLContext db,
            Points points,
            Counters counters,
            CentreRights rights,
            CentreJournal journal,
            Accounts accounts,
            Clock clock) {
        this.db = db;
        this.points = points;
        this.counters = counters;
        this.rights = rights;
        this.journal = journal;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Of a point on some days, both inclusive. */
    public List<ShiftView> list(UUID pointId, LocalDate first, LocalDate last) {
        return db.select(SHIFT.fields())
                .from(SHIFT)
                .join(COUNTER)
                .on(COUNTER.ID.eq(SHIFT.COUNTER_ID))
                .where(COUNTER.POINT_ID.eq(pointId), SHIFT.DAY.between(first, last))
                .orderBy(SHIFT.DAY, SHIFT.OPENS, COUNTER.NUMBER)
                .fetchInto(SHIFT)
                .map(Shifts::view);
    }

    /** Clerks of a point's unit, who can be planned there. */
    public List<Staff> listClerks(PointView point) {
        return accounts.listStaff(List.of(point.unitId())).stream()
                .filter(staff -> staff.role() == Role.INTAKE_CLERK)
                .toList();
    }

    /**
     * @throws DomainException ACC-001 for a stranger, CEN-007 for somebody who is no clerk there, CEN-008 (conflict) where counter or
     *     clerk have another shift then
     */
    @Transactional
    public UUID add(Actor actor, UUID counterId, UUID accountId, LocalDate day, Hours hours) {
        CounterView counter = counters.get(counterId);
        PointView point = points.get(counter.pointId());
        rights.requirePlanner(actor, point);
        if (listClerks(point).stream().noneMatch(staff -> staff.accountId().equals(accountId))) {
            throw new DomainException("CEN-007", DomainException.Kind.INVALID, "account is no clerk of this point");
        }
        if (db.fetchExists(SHIFT, meets(counterId, accountId, day, hours))) {
            throw new DomainException("CEN-008", DomainException.Kind.CONFLICT, "counter or clerk has a shift then");
        }
        ShiftRecord row = db.newRecord(SHIFT);
        row.setId(Ids.next(clock));
        row.setCounterId(counterId);
        row.setAccountId(accountId);
        row.setDay(day);
        row.setOpens(hours.opens());
        row.setCloses(hours.closes());
        row.insert();
        journal.record(
                actor,
                point,
                "shift.added",
                Map.of("counter", counterId, "account", accountId, "day", day.toString(), "hours", text(hours)));
        return row.getId();
    }

    /** @throws DomainException ACC-001 for a stranger */
    @Transactional
    public void remove(Actor actor, UUID shiftId) {
        ShiftRecord row = db.selectFrom(SHIFT).where(SHIFT.ID.eq(shiftId)).fetchOne();
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        PointView point = points.get(counters.get(row.getCounterId()).pointId());
        rights.requirePlanner(actor, point);
        row.delete();
        journal.record(
                actor,
                point,
                "shift.removed",
                Map.of("counter", row.getCounterId(), "day", row.getDay().toString()));
    }

    private static Condition meets(UUID counterId, UUID accountId, LocalDate day, Hours hours) {
        return SHIFT.DAY
                .eq(day)
                .and(SHIFT.COUNTER_ID.eq(counterId).or(SHIFT.ACCOUNT_ID.eq(accountId)))
                .and(SHIFT.OPENS.lt(hours.closes()))
                .and(SHIFT.CLOSES.gt(hours.opens()));
    }

    private static ShiftView view(ShiftRecord row) {
        return new ShiftView(
                row.getId(),
                row.getCounterId(),
                row.getAccountId(),
                row.getDay(),
                new Hours(row.getOpens(), row.getCloses()));
    }

    private static String text(Hours hours) {
        return hours.opens() + "-" + hours.closes();
    }
}
