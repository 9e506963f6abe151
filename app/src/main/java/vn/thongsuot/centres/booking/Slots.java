package vn.thongsuot.centres.booking;

import static vn.thongsuot.db.centres.Tables.SLOT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.ShiftView;
import vn.thongsuot.centres.Shifts;
import vn.thongsuot.centres.queue.QueueSettings;

/** What can be booked at a point, from its calendar, counters and shifts (Vietnamese: khung giờ còn trống). */
@Component
public class Slots {

    private final DSLContext db;
    private final WorkingCalendars calendars;
    private final Counters counters;
    private final Shifts shifts;
    private final QueueSettings settings;
    private final Clock clock;

    Slots(
            DSLContext db,
            WorkingCalendars calendars,
            Counters counters,
            Shifts shifts,
            QueueSettings settings,
            Clock clock) {
        this.db = db;
        this.calendars = calendars;
        this.counters = counters;
        this.shifts = shifts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Working days that can be booked, today first where it is one. */
    public List<LocalDate> days(PointView point) {
        WorkingCalendar calendar = calendars.forUnit(point.authorityId(), point.unitId());
        LocalDate today = now().toLocalDate();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = calendar.isWorkingDay(today) ? today : calendar.nextWorkingDay(today);
                days.size() < settings.bookableDays();
                day = calendar.nextWorkingDay(day)) {
            days.add(day);
        }
        return days;
    }

    /** Half hours of a day that are not past, full ones included; empty for a day that cannot be booked. */
    public List<SlotView> list(PointView point, LocalDate day) {
        if (!days(point).contains(day)) {
            return List.of();
        }
        List<CounterView> open = counters.list(point.id(), day);
        List<ShiftView> planned = shifts.list(point.id(), day, day);
        Map<LocalTime, Integer> taken = db.selectFrom(SLOT)
                .where(SLOT.POINT_ID.eq(point.id()), SLOT.DAY.eq(day))
                .fetchMap(SLOT.SLOT_, SLOT.TAKEN);
        return SlotPlan.times(
                        calendars.forUnit(point.authorityId(), point.unitId()).hours(day))
                .stream()
                .filter(time -> day.atTime(time).isAfter(now()))
                .map(time ->
                        new SlotView(time, Math.max(0, capacity(time, open, planned) - taken.getOrDefault(time, 0))))
                .toList();
    }

    /** Whether somebody will be there in a half hour; no longer where a decision has since made its day a day off. */
    public boolean isWorked(PointView point, LocalDate day, LocalTime time) {
        return SlotPlan.times(
                        calendars.forUnit(point.authorityId(), point.unitId()).hours(day))
                .contains(time);
    }

    /** When the point opens next; empty while it is open and in the hour before, when people come to be first. */
    public Optional<LocalDateTime> nextOpening(PointView point) {
        WorkingCalendar calendar = calendars.forUnit(point.authorityId(), point.unitId());
        LocalDateTime now = now();
        LocalDate today = now.toLocalDate();
        if (calendar.isWorkingDay(today) && now.isBefore(calendar.closing(today))) {
            LocalDateTime opening = calendar.opening(today);
            return now.isBefore(opening.minusHours(1)) ? Optional.of(opening) : Optional.empty();
        }
        return calendar.findNextWorkingDay(today).map(calendar::opening);
    }

    /** Takes a place in a half hour; others who book it wait until this transaction ends. @return false where it is full */
    boolean take(PointView point, LocalDate day, LocalTime time) {
        int capacity = capacity(time, counters.list(point.id(), day), shifts.list(point.id(), day, day));
        if (capacity == 0) {
            return false;
        }
        db.insertInto(SLOT)
                .set(SLOT.POINT_ID, point.id())
                .set(SLOT.DAY, day)
                .set(SLOT.SLOT_, time)
                .set(SLOT.TAKEN, 0)
                .onConflictDoNothing()
                .execute();
        return db.update(SLOT)
                        .set(SLOT.TAKEN, SLOT.TAKEN.plus(1))
                        .where(SLOT.POINT_ID.eq(point.id()), SLOT.DAY.eq(day), SLOT.SLOT_.eq(time))
                        .and(SLOT.TAKEN.lt(capacity))
                        .execute()
                == 1;
    }

    void giveBack(BookingView booking) {
        db.update(SLOT)
                .set(SLOT.TAKEN, SLOT.TAKEN.minus(1))
                .where(SLOT.POINT_ID.eq(booking.pointId()), SLOT.DAY.eq(booking.day()))
                .and(SLOT.SLOT_.eq(booking.slot()))
                .and(SLOT.TAKEN.gt(0))
                .execute();
    }

    private int capacity(LocalTime time, List<CounterView> all, List<ShiftView> planned) {
        return SlotPlan.capacity(
                SlotPlan.open(time, all, planned), settings.serviceMinutes(), settings.bookablePercent());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
